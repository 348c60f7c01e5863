package org.welcomingcity.portal.citations.search;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.Purpose;
import org.welcomingcity.contract.citations.Sort;

/** The words for finding citations; they stand in {@code messages/search.properties} and its siblings. */
@MessageBundle("search")
public interface SearchWords {

    String searchTitle();

    String searchLead();

    String searchLeadOwn();

    String searchForm();

    String number();

    String numberHint();

    String plate();

    String plateHint();

    String plateOf();

    String vin();

    String vinHint();

    String anyPlateKind();

    String officer();

    String offence();

    String offenceHint();

    String anyOffence();

    String place();

    String placeHint();

    String anyStatus();

    String text();

    String textHint();

    String order();

    String person();

    String personHint();

    String name();

    String nameHint();

    String why();

    String choosePurpose();

    String reference();

    String referenceHint();

    String doFind();

    String clear();

    String foundTitle();

    String none();

    String noneTry();

    String ofPerson();

    String nextPage();

    @Message
    String sort(Sort it);

    @Message
    String purpose(Purpose it);
}
