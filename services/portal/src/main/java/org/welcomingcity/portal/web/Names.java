package org.welcomingcity.portal.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.portal.service.Alternative;
import org.welcomingcity.portal.service.Book;
import org.welcomingcity.portal.service.Citation;
import org.welcomingcity.portal.service.CitationKind;
import org.welcomingcity.portal.service.DepartureStatus;
import org.welcomingcity.portal.service.Disposition;
import org.welcomingcity.portal.service.ImpoundPurpose;
import org.welcomingcity.portal.service.Licence;
import org.welcomingcity.portal.service.Opportunity;
import org.welcomingcity.portal.service.OrdinanceReview;
import org.welcomingcity.portal.service.Passenger;
import org.welcomingcity.portal.service.PersonChoice;
import org.welcomingcity.portal.service.SpeedingReview;
import org.welcomingcity.portal.service.StateExport;
import org.welcomingcity.portal.service.Trail;
import org.welcomingcity.portal.service.VehicleChoice;
import org.welcomingcity.portal.session.Role;

/**
 * What codes are called on the screen: answers, states, roles, what is on the trail; the words stand in {@code messages/named.properties}
 * and its siblings. The empty annotation is what makes a second language possible where a name has a word for each code.
 */
@MessageBundle("named")
public interface Names {

    @Message
    String role(Role it);

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
    String personChoice(PersonChoice it);

    @Message
    String vehicleChoice(VehicleChoice it);

    @Message
    String disposition(Disposition it);

    @Message
    String kind(CitationKind it);

    @Message
    String kindOfCitation(CitationKind it);

    @Message
    String trailOutcome(Trail.Outcome it);

    @Message
    String departureStatus(DepartureStatus it);

    String actionStopRecorded();

    String actionStopRefused();

    String actionIssued();

    String actionRead();

    String actionTrailRead();

    String actionAssigned();

    String actionGivenBack();

    String actionDepartureOpened();

    String actionDepartureConcluded();

    @Message
    String importState(StateExport.State it);

    @Message
    String severity(StateExport.Severity it);

    @Message
    String verdict(OrdinanceReview.Verdict it);

    @Message
    String stateType(OrdinanceReview.Done it);

    @Message
    String outcome(OrdinanceReview.Outcome it);

    @Message
    String speedingMatch(SpeedingReview.Match it);

    @Message
    String bookKind(Book.Kind it);

    @Message
    String numberState(Book.NumberState it);

    @Message
    String citationStatus(Citation.Status it);

    @Message
    String waitingOn(Citation.WaitingOn it);

    @Message
    String manner(Citation.Manner it);

    @Message
    String deliveryException(Citation.Exception it);

    @Message
    String addressSource(Citation.AddressSource it);

    @Message
    String forwardingEvent(Citation.Event it);

    @Message
    String means(Citation.Means it);
}
