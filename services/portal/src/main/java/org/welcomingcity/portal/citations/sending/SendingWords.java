package org.welcomingcity.portal.citations.sending;

import io.quarkus.qute.i18n.MessageBundle;

/** The words for sending many citations at once; they stand in {@code messages/sending.properties} and its siblings. */
@MessageBundle("sending")
public interface SendingWords {
    String title();

    String lead();

    String choose();

    String chooseAll(int count);

    String more();

    String none();

    String how();

    String means();

    String when();

    String reference();

    String referenceHint();

    String send();

    String nothingChosen();

    String nothingChosenMend();

    String sentTitle(int count);

    String failedTitle(int count);

    String again();

    String noAnswer();

    String due(String day);

    String backToToday();
}
