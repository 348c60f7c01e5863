package org.welcomingcity.portal.web;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say about state data, reports and lists; the bundle is {@code rec}. */
@MessageBundle("rec")
public interface Records {

    String pagingStart();

    String navStateData();

    String stateDataTitle();

    String stateDataLead();

    String stateImports();

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

    String dirtTitle();

    String dirtWhat();

    String dirtBecame();

    String dirtLines();

    String dirtDetail();

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

    String speedingMatch();

    String why();

    String asCsv();

    String allOfThem();

    String noneOfThem();
}
