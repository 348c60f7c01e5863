package org.welcomingcity.portal.citations.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.DifferenceKind;
import org.welcomingcity.contract.citations.Effect;
import org.welcomingcity.contract.citations.Partner;
import org.welcomingcity.contract.citations.Resolution;
import org.welcomingcity.contract.citations.TransmissionContent;
import org.welcomingcity.contract.citations.TransmissionState;

/** The words for what passes between the department, the registrar and the court; they stand in {@code messages/exchange.properties} and its siblings. */
@MessageBundle("exchange")
public interface ExchangeWords {

    String differencesTitle();

    String differencesLead();

    String filesTitle();

    String standingTitle();

    String openOf(long count, long days);

    String openNone();

    String show();

    String showOpen();

    String showEnded();

    String colMismatch();

    String anyMismatch();

    String colPartner();

    String anyPartner();

    String colOwner();

    String colAge();

    String age(long days);

    String since(String when);

    String differencesNone();

    String differenceTitle(String citation);

    String colDetail();

    String endedHow();

    String endedWhy();

    String take();

    String giveBack();

    String takenNow();

    String givenBackNow();

    String endedNow();

    String changedOwner(String owner);

    String changedNobody();

    String changedEnded(String who, String how);

    String onItsWay();

    String countsAsSent();

    String nothingSent();

    String endTitle();

    String endHow();

    String endWhy();

    String endWhyHint();

    String endDo();

    String colNo();

    String colContent();

    String colState();

    String anyState();

    String colQueued();

    String colFetched();

    String colAnswered();

    String attempt(int number);

    String batchLink();

    String transmissionsNone();

    String batchTitle();

    String batchLead(String when, String who);

    String remaining(long count);

    String batchFile();

    String batchEmpty();

    String filesLead();

    String whose();

    String choosePartner();

    String fetchTitle();

    String fetchLead();

    String fetchAgain();

    String fetchDo();

    String ackTitle();

    String ackLead();

    String ackDo();

    String ackHint();

    String ackResult();

    String stTitle();

    String stLead();

    String stDo();

    String stHint();

    String stResult();

    String stCounts(int stated, int mismatches, int opened);

    String asOf();

    String file();

    String fileTaken();

    String damagedTitle();

    String damagedLine(long line);

    @Message
    String partner(Partner it);

    @Message
    String content(TransmissionContent it);

    @Message
    String state(TransmissionState it);

    @Message
    String mismatch(DifferenceKind it);

    @Message
    String resolution(Resolution it);

    @Message
    String effect(Effect it);

    String eventAcknowledgementApplied();

    String eventAcknowledgementContentDiffers();

    String eventAcknowledgementDuplicate();

    String eventAcknowledgementStale();

    String eventAcknowledgementUnmatched();

    String eventDifferenceAssigned();

    String eventDifferenceCorrectedHere();

    String eventDifferenceCorrectedThere();

    String eventDifferenceNoMismatch();

    String eventDifferenceSentAgain();

    String eventDifferenceSettledItself();

    String eventDifferencesOpened();

    String eventStatementCompared();

    String eventTransmissionAcknowledged();

    String eventTransmissionQueued();

    String eventTransmissionRejected();

    String eventTransmissionsFetched();
}
