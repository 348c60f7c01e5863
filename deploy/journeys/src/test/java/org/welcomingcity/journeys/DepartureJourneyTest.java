package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.welcomingcity.local.city.Part;

/** An officer departs from the summons: not without a reason, and not without a supervisor. */
class DepartureJourneyTest {

    private static final RunningCity CITY = RunningCity.get();

    @Test
    void anArrestNeedsAReasonAndThenASupervisorLooks() {
        String number;
        try (var officer = Person.signedIn("officer.second", "officer")) {
            Stop.ofAnUnlicensedDriver(officer, "Marchbanks");
            officer.picks("facts.vehicle.passenger", "OFFER_ACCEPTED");
            officer.picks("choice.person", "ARREST");
            officer.picks("choice.vehicle", "HAND_OVER");
            officer.page().locator("[name='violations[0].disposition']").selectOption("ARREST");
            officer.click("#issue");

            assertThat(officer.sees("[id='choice.reason'] , .usa-form-group--error")
                            .filter(new Locator.FilterOptions()
                                    .setHas(officer.page().locator("#reason"))))
                    .containsText("P8");
            assertThat(officer.sees("[name='driver.familyName']")).hasValue("Marchbanks");
            officer.remembers("officer-arrest-without-reason");
            assertThat(CITY.rows(Part.CITATIONS, "select number from citation where driver_family_name = 'Marchbanks'"))
                    .isEmpty();

            officer.sees("[name='choice.ground']").selectOption("departure.danger");
            officer.types("choice.reason", "Drove on twice after being told to wait at the roadside.");
            officer.click("#issue");
            assertThat(officer.sees("#citation-number")).isVisible();
            number = officer.sees("#citation-number").innerText().strip();
        }

        try (var supervisor = Person.signedIn("supervisor.first", "supervisor")) {
            supervisor.opens("/departures");
            var row =
                    supervisor.sees("[data-test=departure-row]").filter(new Locator.FilterOptions().setHasText(number));
            assertThat(row).containsText("officer.second");
            supervisor.remembers("supervisor-queue");
            row.locator("a[href*=departures]").click();
            assertThat(supervisor.sees("main")).containsText("Drove on twice after being told to wait");
            supervisor.picks("conclusion", "AGREED");
            supervisor.types("note", "Reason borne out by the second unit's report.");
            supervisor.click("#conclude");
            assertThat(supervisor.sees("[data-test=departure-status]")).not().containsText("Waiting");
            supervisor.remembers("supervisor-concluded");
        }

        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select status || ' ' || rule || ' ' || reason from departure where case_number = '" + number
                                + "'"))
                .containsExactly("AGREED P8 Drove on twice after being told to wait at the roadside.");
        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select outcome from ledger_entry where action = 'stop.choice-refused' and actor ="
                                + " 'officer.second'"))
                .containsExactly("REFUSED");
    }

    @Test
    void whatASupervisorReturnsIsAnsweredByTheOfficerAndGoesBack() {
        String number;
        try (var officer = Person.signedIn("officer.answers", "officer")) {
            Stop.ofAnUnlicensedDriver(officer, "Returnable");
            officer.picks("facts.vehicle.passenger", "OFFER_ACCEPTED");
            officer.picks("choice.person", "ARREST");
            officer.picks("choice.vehicle", "HAND_OVER");
            officer.page().locator("[name='violations[0].disposition']").selectOption("ARREST");
            officer.sees("[name='choice.ground']").selectOption("departure.danger");
            officer.types("choice.reason", "The driver started the engine again after being stopped.");
            officer.click("#issue");
            assertThat(officer.sees("#citation-number")).isVisible();
            number = officer.sees("#citation-number").innerText().strip();
        }
        try (var supervisor = Person.signedIn("supervisor.returns", "supervisor");
                var officer = Person.back("officer.answers")) {
            opens(supervisor, number);
            supervisor.picks("conclusion", "RETURNED");
            supervisor.types("note", "Say whether anybody was in the way of the car.");
            supervisor.click("#conclude");
            assertThat(supervisor.sees("[data-test=departure-status]")).containsText("Returned");

            officer.opens("/");
            officer.sees("[data-test=also]")
                    .filter(new Locator.FilterOptions().setHasText("Answer what a reviewer returned to you"))
                    .locator("a")
                    .click();
            officer.sees("[data-test=departure-row]")
                    .filter(new Locator.FilterOptions().setHasText(number))
                    .locator("a[href*=departures]")
                    .click();
            assertThat(officer.sees("main")).containsText("Say whether anybody was in the way");
            assertThat(officer.sees("#conclude")).hasCount(0);
            Inspection.of(officer, "departure-returned");
            officer.click("#reply");
            assertThat(officer.sees("[data-test=fault]")).hasCount(1);
            officer.types("words", "Two children stood on the crossing in front of it.");
            officer.click("#reply");
            assertThat(officer.sees("#banner")).containsText("Your reply is with the reviewer");
            assertThat(officer.sees("#reply")).hasCount(0);

            opens(supervisor, number);
            assertThat(supervisor.sees("[data-test=remarks]")).containsText("Two children stood on the crossing");
            supervisor.picks("conclusion", "AGREED");
            supervisor.types("note", "The children on the crossing settle it.");
            supervisor.click("#conclude");
            assertThat(supervisor.sees("[data-test=departure-status]")).containsText("Agreed");
        }
    }

    // From the list of what waits, as the supervisor finds it.
    private static void opens(Person supervisor, String number) {
        supervisor.opens("/departures");
        supervisor
                .sees("[data-test=departure-row]")
                .filter(new Locator.FilterOptions().setHasText(number))
                .locator("a[href*=departures]")
                .click();
    }

    @Test
    void anOfficerSeesNoDepartureOfAnother() {
        try (var officer = Person.signedIn("officer.third", "officer")) {
            officer.opens("/departures");
            assertThat(officer.sees("main")).not().containsText("Marchbanks");
            assertThat(officer.sees("[data-test=departure-row]")).hasCount(0);
        }
    }
}
