package org.welcomingcity.portal.citations.work;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.Standing;

/** The words for each role's own queue; they stand in {@code messages/work.properties} and its siblings. */
@MessageBundle("work")
public interface WorkWords {

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

    String whichAll();

    String workNone();

    String workNoneFiltered();

    String colTurn();

    String colDue();

    String whyThisDay();

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

    String until(String time);

    String since(String time);

    String timeIsOver();

    String endWait();

    String decideCar();

    String reviewDeparture(String number);

    String reviewDepartures(String count);

    String review();

    String startsWith(String what);

    String showAll();

    String showCount(long count);

    String open();

    String overdueWithOthers(long count);

    String waitingOnOthers(long count);

    String draftsInALine(int count, String last, String when);

    String wasDue(String day);

    String dueOn(String day);

    String giveCopy(String number);

    String handIn(String number);

    String toRegistrar(String number);

    String toCourt(String number);

    String close(String number);

    String giveCopies(long count);

    String handInAll(long count);

    String allToRegistrar(long count);

    String allToCourt(long count);

    String closeAll(long count);

    String other(String duty, long count);

    String confirmWarrants(String count);

    String draftsNone();

    String sendCount(long count);
}
