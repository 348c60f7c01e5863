package org.welcomingcity.portal.citations.departure;

import io.quarkus.qute.i18n.MessageBundle;

/** The words for departures and their review; they stand in {@code messages/departure.properties} and its siblings. */
@MessageBundle("departure")
public interface DepartureWords {

    String filterState();

    String colPresumed();

    String colChosen();

    String colReview();

    String departuresTitle();

    String departuresLead();

    String departuresEmpty();

    String departureTitleOf(String number);

    String departureSince(String when);

    String reviewLink();

    String conclusionTitle();

    String conclusionAsk();

    String conclusionChoice();

    String conclusionAgreed();

    String conclusionReturned();

    String conclusionReferred();

    String hintConclusionNote();

    String conclude();

    String concludedTitle();

    String conclusionReadOnly();

    String conclusionUnansweredTitle();

    String conclusionUnansweredText();

    String conclusionRefusedTitle();

    String eventDepartureRatesRead();

    String eventDepartureAgreed();

    String eventDepartureListed();

    String eventDepartureOpened();

    String eventDepartureRead();

    String eventDepartureReferred();

    String eventDepartureReopened();

    String eventDepartureReturned();

    String eventDepartureReplied();

    String eventDepartureRestsOnStatus();

    String eventLateEntryOpened();

    String eventCourtOrderToConfirm();

    String filterConcern();

    String concernPresumption();

    String concernLateEntry();

    String concernCourtOrder();

    String statedGround();

    String restsOnStatusTitle();

    String restsOnStatusText();

    String remarksTitle();

    String remarkConclusion();

    String remarkReply();

    String replyAsk();

    String replyWords();

    String hintReply();

    String replySend();

    String repliedTitle();

    String replyRefusedTitle();
}
