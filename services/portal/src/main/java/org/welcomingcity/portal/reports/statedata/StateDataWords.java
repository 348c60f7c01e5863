package org.welcomingcity.portal.reports.statedata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.reporting.ImportJobState;
import org.welcomingcity.contract.reporting.Match;
import org.welcomingcity.contract.reporting.PersonOutcome;
import org.welcomingcity.contract.reporting.Severity;
import org.welcomingcity.contract.reporting.Type;
import org.welcomingcity.contract.reporting.Verdict;

/** The words for the state's citation export; they stand in {@code messages/statedata.properties} and its siblings. */
@MessageBundle("statedata")
public interface StateDataWords {

    @Message
    String importState(ImportJobState it);

    @Message
    String severity(Severity it);

    @Message
    String verdict(Verdict it);

    @Message
    String stateType(Type it);

    @Message
    String outcome(PersonOutcome it);

    @Message
    String speedingMatch(Match it);

    String navStateData();

    String stateDataTitle();

    String stateDataLead();

    String importsNone();

    String importTitle();

    String importAgency();

    String importAgencyHint();

    String importFile();

    String importFileHint();

    String importSend();

    String importNoFileTitle();

    String importNoFileText();

    String importReceived();

    String importProgress(long read, long rows);

    String importTaken();

    String importKnown();

    String importRejected();

    String importRemarked();

    String importLookAgain();

    String foundTitle();

    String foundBecame();

    String foundLines();

    String foundDetail();

    String findingsTitle();

    String findingsAll();

    String findingsNone();

    String findingsFile();

    String ordinanceTitle();

    String ordinanceLead();

    String ordinanceCounted();

    String ordinanceCitations();

    String ordinanceArrests();

    String ordinanceArrestsAlone();

    String ordinanceArrestsGround();

    String ordinanceRows();

    String ordinanceDone();

    String ordinanceOutcome();

    String ordinanceVerdict();

    String ordinanceAssumes();

    String ordinanceLines();

    String ordinanceOthers();

    String ordinanceAgreeIf();

    String speedingTitle();

    String speedingLead();

    String speedingCounted();

    String speedingLines();

    String speedingComparable();

    String speedingAgreement();

    String speedingAgreementWithout();

    String speedingDifferences();

    String speedingDifference();

    String speedingSpeed();

    String speedingWritten();

    String speedingComputed();

    String speedingCompared();

    String why();

    String allOfThem();

    String eventStateExportReceived();
}
