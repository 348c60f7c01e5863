package org.welcomingcity.portal.citations.citation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.AddressSource;
import org.welcomingcity.contract.citations.CitationKind;
import org.welcomingcity.contract.citations.Event;
import org.welcomingcity.contract.citations.EventOutcome;
import org.welcomingcity.contract.citations.Means;

/** The words for one citation, its delivery, notes and trail, and the list of all; they stand in {@code messages/citation.properties} and its siblings. */
@MessageBundle("citation")
public interface CitationWords {

    String address();

    String issuedTitle();

    String issuedText();

    String queueTitle();

    String queueLead();

    String queueLeadOwn();

    String queueEmpty();

    String filterText();

    String pagingFirst();

    String overdue();

    String dueToday();

    String dueSoon();

    String issuedOn(String when, String officer);

    String assignmentTitle();

    String assignedTo(String assignee);

    String assignedToNobody();

    String assignToMe();

    String giveBack();

    String assignedNowTitle();

    String givenBackTitle();

    String staleAssignee(String before, String now);

    String stopAndVehicle();

    String gazetteerNode();

    String opportunityGiven();

    String trailEmpty();

    String trailThrough(String client);

    String trailRules();

    String departureTitle();

    String departureOnCitation();

    @Message
    String kindOfCitation(CitationKind it);

    @Message
    String trailOutcome(EventOutcome it);

    @Message
    String addressSource(AddressSource it);

    @Message
    String forwardingEvent(Event it);

    @Message
    String means(Means it);

    String progressTitle(String number);

    String historyTitle();

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

    String notesTitle();

    String notesNone();

    String notesEarlier(int notes);

    String noteWrite();

    String noteText();

    String noteHint();

    String noteDo();

    String voidTitle();

    String voidText();

    String voidWhy();

    String voidHint();

    String voidDo();

    String voidSent();

    String voidSentText();

    String noteKept();

    String assignOther();

    String assignName();

    String assignDo();

    String assignedOther();

    String trailTitle();

    String trailEarlier(int entries);

    String trailTimes(long times);

    String trailReadings(long entries);

    String trailWhy(String reason);

    String trailTo(String name);

    String tellTitle(String number);

    String tellLead();

    String tellSearch();

    String tellDo();

    String tellDone();

    String eventAccessDenied();

    String eventAttachmentAdded();

    String eventAttachmentRead();

    String eventAttachmentRefused();

    String eventCitationAssigned();

    String eventCitationClosed();

    String eventCitationComplaintIssued();

    String eventCitationCopiesHandedIn();

    String eventCitationDefaulted();

    String eventCitationDeliver();

    String eventCitationDeliveredAtScene();

    String eventCitationDeliveredLate();

    String eventCitationForwarded();

    String eventCitationForwardingRejected();

    String eventCitationGivenBack();

    String eventCitationHandIn();

    String eventCitationHearingRequested();

    String eventCitationIssued();

    String eventCitationListed();

    String eventCitationMagistrateHearingRequested();

    String eventCitationNoComplaint();

    String eventCitationPaid();

    String eventCitationPerceivedRecorded();

    String eventCitationPersonSearched();

    String eventCitationReachedCourt();

    String eventCitationReachedRegistrar();

    String eventCitationRead();

    String eventCitationTrailRead();

    String eventCitationVoided();

    String eventLedgerExported();

    String eventLedgerHeld();

    String eventLedgerHoldLifted();

    String eventLedgerKeyIntroduced();

    String eventLedgerKeyRotated();

    String eventLedgerRetentionRuled();

    String eventLedgerSearched();

    String eventLedgerShredded();

    String eventLedgerWebhookAdded();

    String eventLedgerWebhookRedelivered();

    String eventLedgerWebhookRemoved();

    String eventNoteAdded();

    String eventNoteRead();

    String eventCitationLookedUp();

    String eventCitationLookUpMissed();
}
