package org.welcomingcity.portal.web;

import io.quarkus.qute.i18n.MessageBundle;
import org.welcomingcity.portal.service.Alternative;
import org.welcomingcity.portal.service.CitationKind;
import org.welcomingcity.portal.service.DepartureStatus;
import org.welcomingcity.portal.service.Disposition;
import org.welcomingcity.portal.service.ImpoundPurpose;
import org.welcomingcity.portal.service.Licence;
import org.welcomingcity.portal.service.Opportunity;
import org.welcomingcity.portal.service.Passenger;
import org.welcomingcity.portal.service.PersonChoice;
import org.welcomingcity.portal.service.Trail;
import org.welcomingcity.portal.service.VehicleChoice;
import org.welcomingcity.portal.session.Role;

/** What codes are called on the screen: answers, states, roles, what is on the trail; the words stand in {@code messages/named.properties}. */
@MessageBundle("named")
public interface Names {

    String role(Role it);

    String licence(Licence it);

    String passenger(Passenger it);

    String opportunity(Opportunity it);

    String alternative(Alternative it);

    String purpose(ImpoundPurpose it);

    String personChoice(PersonChoice it);

    String vehicleChoice(VehicleChoice it);

    String disposition(Disposition it);

    String kind(CitationKind it);

    String kindOfCitation(CitationKind it);

    String trailOutcome(Trail.Outcome it);

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
}
