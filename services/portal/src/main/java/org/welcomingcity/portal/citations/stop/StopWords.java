package org.welcomingcity.portal.citations.stop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.Alternative;
import org.welcomingcity.contract.citations.ImpoundPurpose;
import org.welcomingcity.contract.citations.Licence;
import org.welcomingcity.contract.citations.Opportunity;
import org.welcomingcity.contract.citations.Passenger;
import org.welcomingcity.contract.citations.Zone;

/** The words for recording a stop; they stand in {@code messages/stop.properties} and its siblings. */
@MessageBundle("stop")
public interface StopWords {

    String stopTitle();

    String stopLead();

    String stopLookAt();

    String stopWithoutServiceText();

    String stopFaults();

    String sectionWhenWhere();

    String sectionLicence();

    String sectionCar();

    String sectionChoice();

    String fieldOccurredAt();

    String fieldLocation();

    String hintLocation();

    String locationMatches();

    String locationGazetteer();

    String locationOwn();

    String moreDriver();

    String hintLicenceState();

    String fieldAddressLine1();

    String fieldAddressLine2();

    String fieldAddressCity();

    String fieldAddressState();

    String fieldAddressPostalCode();

    String fieldPlateState();

    String hintOneName();

    String nameAsGiven();

    String plateReadsSo();

    String plateKindUnsaid();

    String fieldNoPlate();

    String plateThere();

    String moreVehicle();

    String factRegistered();

    String factInsured();

    String factLicence();

    String factDriverFit();

    String hintDriverFit();

    String fieldOtherWay();

    String hintOtherWay();

    String stillOpen(String parts);

    String factResidency();

    String hintResidency();

    String factIdentity();

    String hintIdentity();

    String moreGrounds();

    String hintWarrant();

    String fieldWarrantNumber();

    String fieldWarrantCourt();

    String fieldWarrantIssuedBy();

    String hintOtherOffence();

    String factFederalDocument();

    String hintFederalDocument();

    String factVehiclePresent();

    String factPassenger();

    String factOpportunity();

    String hintOpportunity();

    String fieldOpportunityStart();

    String fieldOpportunityEnd();

    String fieldOpportunityEndReason();

    String factLocationSafe();

    String factMayStayParked();

    String hintMayStayParked();

    String factAlternative();

    String factOwnerTow();

    String moreImpound();

    String factPlatesRevoked();

    String factEvidence();

    String hintEvidence();

    String factMandatoryGround();

    String factPurpose();

    String hintPurpose();

    String choiceReason();

    String hintReason();

    String violationsHint();

    String moreViolations();

    String speedingTitle();

    String fieldSpeed();

    String fieldLimit();

    String fieldZone();

    String zoneUnanswered();

    String fieldOffence(int number);

    String fieldDisposition();

    String noOffence();

    String dispositionFollows();

    String issue();

    String issueNote();

    String seeDecision();

    String decisionNone();

    String decisionNeeds();

    String recordedTitle();

    String recordedText();

    String recordedNumber();

    String sessionEndedTitle();

    String sessionEndedText();

    String liveUnreachableTitle();

    String liveUnreachableText();

    String stopUnansweredTitle();

    String stopUnansweredText();

    String stopKeyTitle();

    String stopKeyText();

    String stopSentTitle();

    String stopRefusedTitle();

    @Message
    String licence(Licence it);

    @Message
    String passenger(Passenger it);

    @Message
    String opportunity(Opportunity it);

    @Message
    String alternative(Alternative it);

    @Message
    String purpose(ImpoundPurpose it);

    @Message
    String zone(Zone it);

    String draftKeep();

    String draftNote();

    String draftNoteAt(String time);

    String draftUnkeptTitle();

    String draftUnkeptText();

    String draftNoteSent();

    String offlineTitle();

    String offlineText();

    String onlineAgain();

    String eventChargeListImported();

    String eventFederalDocumentReceivedNotActedOn();

    String eventGazetteerImported();

    String eventStopChoiceRefused();

    String eventStopRecorded();

    String eventStopFederalDocumentNotActedOn();

    String eventStopImported();

    String choiceGround();

    String hintGround();

    String fieldEndedEarly();

    String fieldLateReason();

    String hintLateReason();

    String fieldRefusedAt();

    String fieldOrderNumber();

    String fieldOrderIssuedBy();

    String fieldOrderSignedBy();

    String eventOpportunityStarted();

    String eventOpportunityRead();

    String eventOpportunityListed();

    String eventOpportunityCalled();

    String eventOpportunityEnded();

    String eventOpportunityDecided();

    String eventOpportunityChoiceRefused();
}
