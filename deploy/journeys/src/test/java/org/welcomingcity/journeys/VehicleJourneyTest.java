package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The officer keeps the opportunity for a licensed driver to its end, and decides about the car only then. */
class VehicleJourneyTest {

    @Test
    void theClockRunsCallsAreKeptAndTheCarIsDecidedAboutAfterTheEnd() {
        try (var officer = Person.signedIn("officer.waits", "officer")) {
            Stop.ofAnUnlicensedDriver(officer, "Waitable");
            officer.picks("facts.vehicle.passenger", "NONE");
            officer.picks("choice.person", "SUMMONS");
            officer.picks("choice.vehicle", "WAITING");
            officer.click("#issue");
            assertThat(officer.sees("#citation-number")).isVisible();
            var number = officer.sees("#citation-number").innerText().strip();
            officer.opens("/citations/" + number);
            officer.click("#next-action");
            assertThat(officer.sees("[data-clock]")).hasText(Pattern.compile("[0-9]{1,2}:[0-9]{2}"));
            assertThat(officer.sees("#choose")).hasCount(0);
            Inspection.of(officer, "vehicle-waits");

            officer.types("calledAt", OnItsWay.now());
            officer.types("note", "Her brother was called and does not answer.");
            officer.click("#call");
            assertThat(officer.sees("[data-test=call]")).containsText("does not answer");

            officer.picks("how", "ENDED");
            officer.types("endedAt", OnItsWay.now());
            officer.types("endReason", "The driver wants nobody else to be called.");
            officer.click("#end");
            assertThat(officer.sees("[data-test=fault]").first()).isVisible();
            officer.picks("how", "DECLINED");
            officer.click("#end");
            assertThat(officer.sees("[data-test=opportunity-state]")).containsText("The wait is over");
            assertThat(officer.sees("#call")).hasCount(0);

            officer.picks("vehicle", "LEAVE_PARKED");
            officer.picks("mayStayParked", "true");
            officer.types("reason", "It stands lawfully at the curb.");
            officer.click("#choose");
            assertThat(officer.sees("[data-test=opportunity-state]")).containsText("Decided");
            Inspection.of(officer, "vehicle-decided");
            officer.opens("/language/es");
            officer.opens("/citations/" + number + "/vehicle");
            Inspection.of(officer, "vehicle-decided-in-spanish");
        }
    }
}
