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

    String unansweredTitle();

    String unansweredText();

    String notDoneTitle();

    String staleThenNow(String before, String now);

    String navBooks();

    String booksTitle();

    String booksLead();

    String booksNone();

    String book();

    String bookTitle(String number);

    String bookNumbers();

    String bookSize(long size);

    String bookBecame();

    String bookAddsUp();

    String bookPapers();

    String bookReceived();

    String bookReceipt();

    String bookReceiptHint();

    String bookGiveReceipt();

    String bookNotReceipted();

    String bookReceiptedBy(String receipt, String by);

    String bookInUse();

    String bookNext();

    String bookCompleted();

    String bookAllNumbers();

    String bookReceive();

    String bookKind();

    String bookNumber();

    String bookNumberHint();

    String bookFirst();

    String bookLast();

    String bookOnline();

    String bookOnlineHint();

    String bookReceivedNow();

    String bookReceiptedNow();

    String bookLeasedNow();

    String bookCompletedNow();

    String auditSheet();

    String auditSheetText();

    String auditRegistrar();

    String auditDepartment();

    String auditComplete();

    String auditCompleteText();

    String leases();

    String leasesNone();

    String leasesOverdue();

    String leasesOverdueLead();

    String leaseTitle(String officer);

    String leaseGive();

    String leaseOfficerHint();

    String leaseCount();

    String leaseReceipt();

    String leaseReceiptHint();

    String leaseDevice();

    String leaseExpires();

    String leaseAfterReceipt();

    String leaseOut();

    String leaseOutOf(long out, long count);

    String leaseGiven();

    String leaseOverdue();

    String leaseTakeBack();

    String leaseNote();

    String leaseLost();

    String leaseLostWhy();

    String leaseLostHint();

    String numbersTitle();

    String numbersNothing();

    String numbersNothingLead();

    String numbersAwaiting();

    String numbersAwaitingLead();

    String numbersNone();

    String numberTitle(String number);

    String numberAwaits();

    String numberWaits();

    String numberOwn();

    String numberRequested();

    String numberExplanation();

    String numberCountersigned();

    String numberExplainedBy(String who);

    String numberCountersignedBy(String who);

    String numberExplainedNow();

    String numberExplainedNowText();

    String numberDecidedNow();

    String explainTitle();

    String explainWhat();

    String explainHint();

    String explainDo();

    String countersign();

    String countersignSendBack();

    String countersignTitle();

    String countersignAsk();

    String countersignNoteHint();

    String countersignDo();

    String progressTitle(String number);

    String progressLink();

    String historyTitle();

    String notYet();

    String deliveryTitle();

    String deliveryManner();

    String deliveryNotAtScene();

    String deliveryException();

    String deliveryExceptionHint();

    String deliveryReason();

    String deliverySource();

    String deliveryCertificate();

    String deliveryDo();

    String copiesTitle();

    String copiesText();

    String copiesReceivedBy();

    String copiesDo();

    String forwardingTitle();

    String forwardingText();

    String forwardingWhat();

    String forwardingMeans();

    String forwardingReference();

    String forwardingDo();

    String movesTitle();
}
