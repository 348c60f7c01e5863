package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page of every role, inspected. */
class EveryPageJourneyTest {

    @Test
    void theFrontDoorAndTheWayOut() {
        try (var nobody = Person.withRole("nobody.inspected", "impound-clerk")) {
            Inspection.of(nobody, "welcome");
            nobody.givesPassword();
            Inspection.of(nobody, "no-page-for-this-role");
            nobody.opens("/nowhere");
            Inspection.of(nobody, "nothing-here");
            nobody.opens("/signed-out");
            Inspection.of(nobody, "signed-out");
            nobody.click("[data-test=languages]");
            nobody.click("[data-test=language]");
            assertThat(nobody.sees("html")).hasAttribute("lang", "es");
            Inspection.of(nobody, "signed-out-in-spanish");
        }
    }

    @Test
    void theOfficersPagesAndTheSupervisors() {
        try (var officer = Person.signedIn("officer.inspected", "officer")) {
            Stop.ofAnUnlicensedDriver(officer, "Inspected");
            officer.picks("choice.person", "ARREST");
            officer.picks("choice.vehicle", "WAITING");
            officer.click("#issue");
            assertThat(officer.sees("#banner")).isVisible();
            Inspection.of(officer, "stop-not-issued-needs-reason");
            officer.sees("[name='choice.ground']").selectOption("departure.danger");
            officer.types("choice.reason", "An inspected reason <b>that is only text</b>");
            officer.click("#issue");
            assertThat(officer.sees("#citation-number")).isVisible();
            Inspection.of(officer, "citation-with-departure");
            officer.opens("/citations");
            Inspection.of(officer, "officer-citations");
        }
        try (var supervisor = Person.signedIn("supervisor.inspected", "supervisor")) {
            Inspection.of(supervisor, "supervisor-first-page");
            supervisor.opens("/departures");
            Inspection.of(supervisor, "departures");
            supervisor
                    .sees("[data-test=departure-row]")
                    .filter(new Locator.FilterOptions().setHasText("officer.inspected"))
                    .locator("a[href*=departures]")
                    .click();
            assertThat(supervisor.sees("#conclude")).isVisible();
            Inspection.of(supervisor, "departure");
            supervisor.click("#conclude");
            assertThat(supervisor.sees("[data-test=fault]").first()).isVisible();
            Inspection.of(supervisor, "departure-not-concluded");
            supervisor.opens("/language/es");
            supervisor.opens("/stops/new");
            Inspection.of(supervisor, "stop-form-in-spanish");
        }
    }

    @Test
    void theClerksPages() {
        try (var officer = Person.anybody("officer")) {
            Stop.ofAnUnlicensedDriver(officer, "Clerkly");
            officer.picks("choice.person", "SUMMONS");
            officer.picks("choice.vehicle", "WAITING");
            officer.click("#issue");
            assertThat(officer.sees("#citation-number")).isVisible();
        }
        try (var clerk = Person.signedIn("clerk.inspected", "citation-clerk")) {
            Inspection.of(clerk, "clerk-first-page");
            clerk.opens("/citations");
            Inspection.of(clerk, "clerk-citations");
            clerk.sees("[data-test=queue-row] a").first().click();
            Inspection.of(clerk, "clerk-citation");
        }
    }

    @Test
    void aCitationWithEverythingUnfoldedAndWhatIsReportedAndLookedUp() {
        String number;
        try (var officer = Person.anybody("officer")) {
            Stop.ofAnUnlicensedDriver(officer, "Unfolded");
            unfolds(officer);
            Inspection.of(officer, "stop-with-everything-unfolded");
            officer.picks("choice.person", "SUMMONS");
            officer.picks("choice.vehicle", "WAITING");
            officer.click("#issue");
            number = officer.sees("#citation-number").innerText().strip();
        }
        try (var supervisor = Person.anybody("supervisor")) {
            supervisor.opens("/citations/" + number + "/decision");
            assertThat(supervisor.sees("[data-test=turn]").first()).not().isVisible();
            unfolds(supervisor);
            assertThat(supervisor.sees("[data-test=turn]").first()).isVisible();
            Inspection.of(supervisor, "citation-with-everything-unfolded");
            for (var section : List.of("", "/vehicle", "/history")) {
                supervisor.opens("/citations/" + number + section);
                unfolds(supervisor);
                Inspection.of(supervisor, "citation-unfolded" + section.replace('/', '-'));
            }
            supervisor.opens("/more");
            Inspection.of(supervisor, "more");
            supervisor.opens("/language/es");
            supervisor.opens("/citations/" + number + "/decision");
            unfolds(supervisor);
            Inspection.of(supervisor, "citation-with-everything-unfolded-in-spanish");
            for (var page : List.of("/reports/departures", "/offences", "/offences/90-10", "/charges")) {
                supervisor.opens(page);
                Inspection.of(supervisor, "supervisor" + page.replace('/', '-') + "-in-spanish");
            }
        }
    }

    private static void unfolds(Person person) {
        person.page().evaluate("() => document.querySelectorAll('main details').forEach(each => each.open = true)");
    }
}
