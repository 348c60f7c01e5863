package org.welcomingcity.portal.citations.book;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.CitationBookKind;
import org.welcomingcity.contract.citations.NumberState;

/** The words for citation books and their numbers; they stand in {@code messages/book.properties} and its siblings. */
@MessageBundle("book")
public interface BookWords {

    @Message
    String bookKind(CitationBookKind it);

    @Message
    String numberState(NumberState it);

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

    String bookKindAsk();

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

    String eventBookAuditSheetCompleted();

    String eventBookAuditSheetRead();

    String eventBookReceipted();

    String eventBookReceived();

    String eventLeaseOverdue();

    String eventNumberExplainedAsSpoiled();

    String eventNumberExplainedAsVoided();

    String eventNumberExplanationReturned();

    String eventNumberReturned();

    String eventNumberSpoiled();

    String eventNumberUnaccountedFor();

    String eventNumberVoided();

    String eventNumbersLeased();

    String eventNumbersReturned();

    String eventNumbersUnaccountedFor();
}
