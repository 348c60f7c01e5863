package org.welcomingcity.portal.web;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * The names of everything the portal says; the words themselves stand in {@code messages/msg.properties}. Words for codes
 * are in {@link Names}: a bundle of more than three hundred messages is not turned into a class that can be loaded.
 */
@MessageBundle
public interface Messages {

    String languageCode();

    String productName();

    String skipToContent();

    String navLabel();

    String navRecordStop();

    String navCitations();

    String navDepartures();

    String signedInAs(String username);

    String signOut();

    String signIn();

    String signInAgain();

    String roleNone();

    String footerWhat();

    String footerWho();

    String optional();

    String none();

    String ruleIs(String rule);

    String welcomeTitle();

    String welcomeText();

    String welcomeNote();

    String signedOutTitle();

    String signedOutText();

    String otherTitle();

    String otherText();

    String otherAdvice();

    String workTitle();

    String workGreeting(String name);

    String workRecordTitle();

    String workRecordText();

    String workDepartures();

    String workAllDepartures();

    String workAllCitations();

    String stopTitle();

    String stopLead();

    String stopLookAt();

    String stopWithoutServiceText();

    String stopFaults();

    String sectionWhenWhere();

    String sectionDriver();

    String sectionVehicle();

    String sectionLicence();

    String sectionCar();

    String sectionChoice();

    String sectionViolations();

    String fieldOccurredAt();

    String hintOccurredAt();

    String fieldLocation();

    String hintLocation();

    String locationMatches();

    String locationGazetteer();

    String locationOwn();

    String fieldFamilyName();

    String fieldGivenNames();

    String moreDriver();

    String fieldDateOfBirth();

    String fieldLicenceNumber();

    String fieldLicenceState();

    String hintLicenceState();

    String fieldAddressLine1();

    String fieldAddressLine2();

    String fieldAddressCity();

    String fieldAddressState();

    String fieldAddressPostalCode();

    String address();

    String fieldPlate();

    String fieldPlateState();

    String moreVehicle();

    String fieldMake();

    String fieldModel();

    String fieldColour();

    String factRegistered();

    String factInsured();

    String factLicence();

    String factResidency();

    String hintResidency();

    String factIdentity();

    String hintIdentity();

    String moreGrounds();

    String factWarrant();

    String hintWarrant();

    String fieldWarrantNumber();

    String fieldWarrantCourt();

    String fieldWarrantIssuedBy();

    String factOtherOffence();

    String hintOtherOffence();

    String factFederalDocument();

    String hintFederalDocument();

    String factVehiclePresent();

    String factPassenger();

    String factOpportunity();

    String hintOpportunity();

    String fieldOpportunityStart();

    String fieldOpportunityEnd();

    String fieldOpportunityAttempts();

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

    String noneOfThese();

    String choicePerson();

    String choiceVehicle();

    String choiceReason();

    String hintReason();

    String violationsHint();

    String moreViolations();

    String fieldOffence(int number);

    String fieldDisposition();

    String noOffence();

    String dispositionFollows();

    String issue();

    String issueNote();

    String seeDecision();

    String decisionTitle();

    String decisionNone();

    String decisionNeeds();

    String decisionDuties();

    String decisionTables();

    String decisionFacts();

    String decidedBy(String rule);

    String tableRule();

    String tableSays();

    String tableBasis();

    String rowDecided();

    String packVersion(String version);

    String packSince(String day);

    String judgementGranted();

    String judgementDeparture();

    String judgementDepartureText();

    String judgementReferred();

    String judgementRefused();

    String faultRequired(String field);

    String faultRequiredMend();

    String faultMoment(String field);

    String faultMomentMend();

    String faultNumber(String field);

    String faultNumberMend();

    String faultChoice(String field);

    String faultChoiceMend();

    String recordedTitle();

    String recordedText();

    String recordedNumber();

    String recordAnother();

    String issuedTitle();

    String issuedText();

    String sessionEndedTitle();

    String sessionEndedText();

    String liveUnreachableTitle();

    String liveUnreachableText();

    String stopUnansweredTitle();

    String stopUnansweredText();

    String stopKeyTitle();

    String stopKeyText();

    String stopRefusedTitle();

    String yes();

    String no();

    String queueTitle();

    String queueLead();

    String queueLeadOwn();

    String queueEmpty();

    String filterLabel();

    String filterText();

    String filterKind();

    String filterAllKinds();

    String filterAssignee();

    String filterAnybody();

    String filterMine();

    String filterUnassigned();

    String filterFrom();

    String filterTo();

    String filterState();

    String filterApply();

    String filterClear();

    String pagingLabel();

    String pagingFirst();

    String pagingNext();

    String colNumber();

    String colWhen();

    String colDriver();

    String colPlate();

    String colPlace();

    String colOffences();

    String colNext();

    String colOfficer();

    String colAssignee();

    String colLine();

    String colOffence();

    String colWrittenAs();

    String colAssessment();

    String colDuty();

    String colDate();

    String colCounted();

    String colCitation();

    String colPresumed();

    String colChosen();

    String colState();

    String colReview();

    String unassigned();

    String overdue();

    String dueToday();

    String dueSoon();

    String departureBadge();

    String citationTitle(String number);

    String issuedOn(String when, String officer);

    String print();

    String assignmentTitle();

    String assignedTo(String assignee);

    String assignedToNobody();

    String assignToMe();

    String giveBack();

    String assignedNowTitle();

    String givenBackTitle();

    String staleTitle();

    String staleAssignee(String before, String now);

    String staleOther();

    String staleNobody();

    String deadlinesTitle();

    String deadlinesNone();

    String deadlineBy(String day);

    String deadlineContested();

    String deadlineContestedText(String day);

    String deadlineStart(String day);

    String deadlineSkipped();

    String stopAndVehicle();

    String gazetteerNode();

    String opportunityGiven();

    String reasonTitle();

    String trailEmpty();

    String trailThrough(String client);

    String trailRules();

    String departuresTitle();

    String departuresLead();

    String departuresEmpty();

    String departureTitle();

    String departureTitleOf(String number);

    String departureSince(String when);

    String departureOnCitation();

    String departureOpen();

    String reviewLink();

    String conclusionTitle();

    String conclusionAsk();

    String conclusionChoice();

    String conclusionAgreed();

    String conclusionReturned();

    String conclusionReferred();

    String conclusionNote();

    String hintConclusionNote();

    String conclude();

    String concludedTitle();

    String conclusionReadOnly();

    String conclusionUnansweredTitle();

    String conclusionUnansweredText();

    String conclusionRefusedTitle();

    String errorRequestTitle();

    String errorRequestText();

    String errorRequestAdvice();

    String errorSignInTitle();

    String errorSignInText();

    String errorSignInAdvice();

    String errorForbiddenTitle();

    String errorForbiddenText();

    String errorForbiddenAdvice();

    String errorMissingTitle();

    String errorMissingText();

    String errorMissingAdvice();

    String errorConflictTitle();

    String errorConflictText();

    String errorConflictAdvice();

    String errorStaleTitle();

    String errorStaleText();

    String errorStaleAdvice();

    String errorUnreachableTitle();

    String errorUnreachableText();

    String errorUnreachableAdvice();

    String errorUnexpectedTitle();

    String errorUnexpectedText();

    String errorUnexpectedAdvice();

    String errorReference();

    String errorHome();
}
