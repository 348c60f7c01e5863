package org.welcomingcity.portal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.portal.service.Citation;
import org.welcomingcity.portal.service.Contest;
import org.welcomingcity.portal.service.Summonses;

/** What the pages say about hearings, outcomes, applications for complaint and summonses; the bundle is {@code docket}. */
@MessageBundle("docket")
public interface Docket {

    String contestTitle(String number);

    String contestLink();

    String onCitationTitle();

    @Message
    String destination(Citation.Destination it);

    String unconfirmed();

    String routingDue();

    String routingPayment();

    String howCounted();

    String next(String day);

    String linesTitle();

    String colOutcome();

    String colStands();

    String undecided();

    String settled();

    String notSettled();

    String paid();

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

    String court();

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

    String note();

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
    String hearingKind(Contest.HearingKind it);

    @Message
    String hearingStatus(Contest.HearingStatus it);

    @Message
    String timeliness(Contest.Timeliness it);

    @Message
    String party(Contest.Party it);

    @Message
    String outcome(Contest.Outcome it);

    @Message
    String decider(Contest.Decider it);

    @Message
    String receiver(Contest.Receiver it);

    @Message
    String appealStatus(Contest.AppealStatus it);

    @Message
    String fee(Contest.FeeKind it);

    String applicationTitle(String number);

    String applicationLink();

    String applicationWritten();

    String applicationNone();

    String applicationWrittenBy(String who, String when);

    String applicationSignedBy(String who);

    String applicationOfficer();

    String nothingCriminal();

    String packetPdf();

    String packetXml();

    String packetText();

    String incident();

    String facts();

    String factsHint();

    String preparedBy();

    String signedBy();

    String witnesses();

    String witnessesNone();

    String witness(int row);

    String witnessName();

    String witnessCapacity();

    String witnessCapacityHint();

    String witnessContact();

    String witnessMore();

    String prepareTitle();

    String rewriteTitle();

    String prepareText();

    String prepareDo();

    String preparedNow();

    String preparedNowText();

    String signTitle();

    String signText();

    String signerTitle();

    String signerTitleHint();

    String signDo();

    String signedNow();

    String summonsesTitle(String number);

    String summonsesLink();

    String summonsesNone();

    String summonsAfterComplaint();

    String summonsesPicture(String status, int count);

    String summonsPicture(String status, int tries);

    String summonsTitle(String docketNumber);

    String docketNumber();

    String docketHint();

    String issuedOn();

    String appearAt();

    String takeTitle();

    String takeDo();

    String takenNow();

    String takenNowText();

    String serviceState();

    @Message
    String summonsStatus(Summonses.Status it);

    String attemptsTitle();

    String attemptsNone();

    String attemptTitle();

    String attemptDo();

    String attemptedNow();

    String channelAsk();

    @Message
    String channel(Summonses.Channel it);

    String resultAsk();

    String resultHint();

    @Message
    String result(Summonses.Result it);

    String server();

    String servedBy(String who);

    String recordedBy(String who);

    String place();

    String proof();

    String proofHint();

    String returnTitle();

    String returnText();

    String returnedOn();

    String statement();

    String statementHint();

    String returnDo();

    String returnedNow();
}
