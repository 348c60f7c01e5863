package org.welcomingcity.portal.citations.summons;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.Channel;
import org.welcomingcity.contract.citations.Result;
import org.welcomingcity.contract.citations.SummonsStatus;

/** The words for applications for complaint and summonses; they stand in {@code messages/summons.properties} and its siblings. */
@MessageBundle("summons")
public interface SummonsWords {

    String applicationTitle(String number);

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
    String summonsStatus(SummonsStatus it);

    String attemptsTitle();

    String attemptsNone();

    String attemptTitle();

    String attemptDo();

    String attemptedNow();

    String channelAsk();

    @Message
    String channel(Channel it);

    String resultAsk();

    String resultHint();

    @Message
    String result(Result it);

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

    String eventApplicationPrepare();

    String eventApplicationPrepared();

    String eventApplicationRead();

    String eventApplicationSign();

    String eventApplicationSigned();

    String eventSummonsAttempt();

    String eventSummonsRead();

    String eventSummonsReceived();

    String eventSummonsReturn();

    String eventSummonsReturned();

    String eventSummonsServiceAttempted();
}
