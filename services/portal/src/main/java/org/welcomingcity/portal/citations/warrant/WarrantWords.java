package org.welcomingcity.portal.citations.warrant;

import io.quarkus.qute.i18n.MessageBundle;

/** The words for warrants to confirm; they stand in {@code messages/warrant.properties} and its siblings. */
@MessageBundle("warrant")
public interface WarrantWords {

    String warrantsTitle();

    String warrantsLead();

    String warrantsEmpty();

    String warrantTitleOf(String number);

    String warrantSince(String when);

    String colWarrant();

    String colCheck();

    String checkLink();

    String findingAsk();

    String findingChoice();

    String findingConfirmed();

    String findingNotConfirmed();

    String findingAdministrative();

    String findingNote();

    String hintFindingNote();

    String confirm();

    String concludedTitle();

    String findingTitle();

    String findingReadOnly();

    String refusedTitle();

    String onCitation();

    String eventWarrantToConfirm();

    String eventWarrantConfirmed();

    String eventWarrantNotConfirmed();

    String eventWarrantFoundAdministrative();

    String eventWarrantCheckRead();

    String eventWarrantChecksListed();
}
