package org.welcomingcity.portal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.portal.service.FoundCitations;
import org.welcomingcity.portal.service.Work;

/** What the pages say about finding citations and about each role's own queue; the bundle is {@code find}. */
@MessageBundle("find")
public interface Find {

    String navSearch();

    String searchTitle();

    String searchLead();

    String searchLeadOwn();

    String searchForm();

    String number();

    String numberHint();

    String plate();

    String plateHint();

    String plateOf();

    String officer();

    String offence();

    String offenceHint();

    String place();

    String placeHint();

    String status();

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

    String navWork();

    String workTitle();

    String workLead();

    String workLeadOwn();

    String workCounts(long overdue, long due, long waiting);

    String whichAll();

    String workNone();

    String workNoneFiltered();

    String workWhole();

    String colTurn();

    String colDue();

    String whyThisDay();

    String alsoTitle();

    String countersign(String count);

    String explain(String count);

    String overdueLeases(String count);

    String booksWithoutReceipt(String count);

    String booksToComplete(String count);

    String openDifferences(String count);

    String orMore(String count);

    @Message
    String standing(Work.Standing it);

    @Message
    String sort(FoundCitations.Sort it);

    @Message
    String purpose(FoundCitations.Purpose it);
}
