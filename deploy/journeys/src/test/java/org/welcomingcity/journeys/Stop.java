package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The stop form as an officer fills it in. */
final class Stop {

    private Stop() {}

    /** A driver without a licence, identity established, a sound car, a licensed passenger not yet asked. */
    static void ofAnUnlicensedDriver(Person officer, String familyName) {
        officer.opens("/");
        officer.click("#record-stop");
        officer.types("location.description", "Prospect");
        officer.click("#location-matches >> text=Massachusetts Ave & Prospect St");
        officer.types("driver.familyName", familyName);
        officer.types("driver.givenNames", "Robin");
        officer.types("vehicle.plate.characters", "1abc 23");
        officer.types("vehicle.plate.jurisdiction", "MA");
        officer.picks("facts.vehicle.registered", "true");
        officer.picks("facts.vehicle.insured", "true");
        officer.picks("facts.licence", "NONE");
        officer.picks("facts.identityEstablished", "true");
        officer.picks("facts.vehicle.platesRevoked", "false");
        officer.picks("facts.vehicle.present", "true");
        officer.picks("facts.vehicle.evidence", "false");
        officer.picks("facts.vehicle.passenger", "LICENSED_NOT_YET_OFFERED");
        officer.picks("facts.vehicle.opportunity", "NOT_GIVEN");
        officer.picks("facts.vehicle.locationSafe", "true");
        officer.picks("facts.vehicle.mayStayParked", "false");
        officer.picks("facts.vehicle.alternative", "NONE");
        officer.click("#see-decision");
        assertThat(officer.sees("#decision-sentence")).isVisible();
    }

    /** A licensed driver gets a civil citation for a stop sign; answers its number. */
    static String citedForAStopSign(Person officer, String familyName) {
        ofAnUnlicensedDriver(officer, familyName);
        officer.picks("facts.licence", "VALID_ELSEWHERE");
        officer.picks("facts.residencyFacts", "false");
        officer.picks("facts.driverFit", "true");
        officer.finds("violations[0].offence", "stop sign", "Failing to stop or yield");
        officer.sees("[name='violations[0].disposition']").selectOption("CIVIL");
        officer.picks("choice.person", "CIVIL_CITATION");
        officer.picks("choice.vehicle", "DRIVER_KEEPS");
        officer.click("#issue");
        assertThat(officer.sees("#citation-number")).isVisible();
        return OnItsWay.numberSeenBy(officer);
    }
}
