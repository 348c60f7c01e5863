package org.welcomingcity.portal.citations.terms;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.contract.citations.CitationKind;
import org.welcomingcity.contract.citations.CitationStatus;
import org.welcomingcity.contract.citations.DeliveryException;
import org.welcomingcity.contract.citations.DepartureStatus;
import org.welcomingcity.contract.citations.Disposition;
import org.welcomingcity.contract.citations.Manner;
import org.welcomingcity.contract.citations.NoPlate;
import org.welcomingcity.contract.citations.PersonChoice;
import org.welcomingcity.contract.citations.PlateKind;
import org.welcomingcity.contract.citations.VehicleChoice;
import org.welcomingcity.contract.citations.WaitingOn;

/** The words for citations, their states and their fields, alike on every page that shows them; they stand in {@code messages/terms.properties} and its siblings. */
@MessageBundle("terms")
public interface CitationTerms {

    String navRecordStop();

    String navCitations();

    String navDepartures();

    String navWarrants();

    String sectionDriver();

    String sectionVehicle();

    String sectionViolations();

    String hintOccurredAt();

    String fieldFamilyName();

    String fieldGivenNames();

    String fieldDateOfBirth();

    String fieldLicenceNumber();

    String fieldLicenceState();

    String fieldPlate();

    String fieldPlateKind();

    String fieldVin();

    @Message
    String plateKind(PlateKind it);

    @Message
    String noPlate(NoPlate it);

    String fieldMake();

    String fieldModel();

    String fieldColour();

    String factWarrant();

    String factOtherOffence();

    String fieldOpportunityAttempts();

    String noneOfThese();

    String choicePerson();

    String choiceVehicle();

    String decisionTitle();

    String decisionTables();

    String decidedBy(String rule);

    String tableRule();

    String recordAnother();

    String filterLabel();

    String filterKind();

    String filterAllKinds();

    String filterAssignee();

    String filterAnybody();

    String filterFrom();

    String filterTo();

    String filterClear();

    String colNumber();

    String colDriver();

    String colPlate();

    String colPlace();

    String colOffences();

    String colNext();

    String colOfficer();

    String colAssignee();

    String colWrittenAs();

    String colDuty();

    String colDate();

    String colCounted();

    String unassigned();

    String departureBadge();

    String citationTitle(String number);

    String staleNobody();

    String deadlinesTitle();

    String deadlinesNone();

    String deadlineBy(String day);

    String deadlineContested();

    String deadlineContestedText(String day);

    String deadlineStart(String day);

    String deadlineSkipped();

    String deadlineMet(String day);

    String deadlineMetLate(String day);

    String deadlineNoLongerDue();

    String reasonTitle();

    String departureOpen();

    String conclusionNote();

    @Message
    String personChoice(PersonChoice it);

    @Message
    String vehicleChoice(VehicleChoice it);

    @Message
    String disposition(Disposition it);

    @Message
    String kind(CitationKind it);

    @Message
    String departureStatus(DepartureStatus it);

    @Message
    String citationStatus(CitationStatus it);

    @Message
    String waitingOn(WaitingOn it);

    @Message
    String manner(Manner it);

    @Message
    String deliveryException(DeliveryException it);

    String navBooks();

    String notYet();

    String howCounted();

    String court();

    String note();

    @Message
    String field(KnownField it);

    String navSearch();

    String status();

    String navWork();

    String navExchange();

    String transmissionsTitle();

    String findAnything();

    String deadlinesDone(int count);
}
