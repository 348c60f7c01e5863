package org.welcomingcity.portal.citations.work;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.Standing;

/** The words for each role's own queue; they stand in {@code messages/work.properties} and its siblings. */
@MessageBundle("work")
public interface WorkWords {

    String workTitle();

    String workGreeting(String name);

    String workRecordTitle();

    String workRecordText();

    String workDepartures();

    String workAllDepartures();

    String workAllCitations();

    String carsTitle();

    String carOpen();

    String draftsTitle();

    String draftsText();

    String draftUntil(String day);

    String draftSaved(String when);

    String draftNameless();

    String draftPlaceless();

    String draftGoOn();

    String draftDiscard();

    String draftKeptTitle();

    String draftDiscardedTitle();

    String queueTitle();

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
    String standing(Standing it);

    String eventQueueRead();

    String returnedToYou(String count);

    String ordersToConfirm(String count);

    String lateEntries(String count);
}
