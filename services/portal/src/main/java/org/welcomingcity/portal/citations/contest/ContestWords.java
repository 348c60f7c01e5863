package org.welcomingcity.portal.citations.contest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.AppealStatus;
import org.welcomingcity.contract.citations.CourtFee;
import org.welcomingcity.contract.citations.Decider;
import org.welcomingcity.contract.citations.Destination;
import org.welcomingcity.contract.citations.HearingKind;
import org.welcomingcity.contract.citations.HearingStatus;
import org.welcomingcity.contract.citations.LineOutcome;
import org.welcomingcity.contract.citations.Party;
import org.welcomingcity.contract.citations.Receiver;
import org.welcomingcity.contract.citations.Timeliness;

/** The words for hearings, outcomes, appeals and payments; they stand in {@code messages/contest.properties} and its siblings. */
@MessageBundle("contest")
public interface ContestWords {

    String contestTitle(String number);

    String onCitationTitle();

    @Message
    String destination(Destination it);

    String unconfirmed();

    String routingDue();

    String routingPayment();

    String linesTitle();

    String colOutcome();

    String colStands();

    String undecided();

    String settled();

    String notSettled();

    String paid();

    String paidOf(String received, String due);

    String restIs(String rest);

    String overpaid(String amount);

    String paidAwaitsHearing();

    String payableText();

    String notPayableText();

    String recordTitle();

    String recordedNow();

    String requestTitle();

    String requestCivilText();

    String requestCourtText();

    String requestDo();

    String requestedOn();

    String requestedOnHint();

    String receivedOn();

    String receivedOnHint();

    String lateReason();

    String lateReasonHint();

    String violatorCannot();

    String avoidFrom();

    String avoidUntil();

    String avoidReason();

    String avoidTitle();

    String avoidWhose();

    String avoidDo();

    String avoidDates();

    String causeTitle();

    String causeText();

    String causeFoundAsk();

    String causeFound();

    String causeNotFound();

    String causeDo();

    String causeDecided();

    String noticeTitle();

    String noticeText();

    String noticeReceivedOn();

    String noticeDo();

    String noticesTitle();

    String hearingAt();

    String replaced();

    String clash(String who);

    String cameOn(String day);

    String room();

    String outcomeTitle();

    String outcomeText();

    String outcomeDo();

    String outcomeNoticeOn();

    String outcomeNoticeOnHint();

    String decidedBy();

    String decidedOn();

    String notDecidedNow();

    String amount();

    String amountHint();

    String lineIs(int line, String title);

    String lineOnly(int line);

    String decisionsTitle();

    String appealTitle();

    String appealText();

    String appealWho();

    String appealDo();

    String filedOn();

    String appealsTitle();

    String appealLate();

    String appealLast(String day);

    String paymentTitle();

    String paymentText();

    String paymentBy();

    String paymentDo();

    String paidOn();

    String reference();

    String referenceHint();

    String referenceUsedBefore();

    String paymentsTitle();

    String paymentsText();

    String paymentsNone();

    String feesTitle();

    String defaultTitle();

    String defaultText();

    String enteredOn();

    String defaultDo();

    String closingTitle();

    String closingText();

    String closingDo();

    String hearingsTitle();

    String hearingNone();

    String lateWho();

    String earliestDay();

    String latestDay();

    String lastDay();

    String contestPicture(String status, String hearing, int outcomes, int appeals, int payments);

    @Message
    String hearingKind(HearingKind it);

    @Message
    String hearingStatus(HearingStatus it);

    @Message
    String timeliness(Timeliness it);

    @Message
    String party(Party it);

    @Message
    String outcome(LineOutcome it);

    @Message
    String decider(Decider it);

    @Message
    String receiver(Receiver it);

    @Message
    String appealStatus(AppealStatus it);

    @Message
    String fee(CourtFee it);

    String applicationLink();

    String summonsesLink();

    String eventAppealFiled();

    String eventCitationContestRead();

    String eventHearingDatesToAvoid();

    String eventHearingDatesToAvoidNoted();

    String eventHearingGoodCauseFound();

    String eventHearingGoodCauseNotFound();

    String eventHearingLateRequestReferred();

    String eventHearingNoticeReceived();

    String eventHearingRequestReceived();

    String eventOutcomeRecorded();

    String eventPaymentReported();
}
