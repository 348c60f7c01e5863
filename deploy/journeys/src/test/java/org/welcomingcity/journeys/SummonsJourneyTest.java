package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.welcomingcity.local.city.Part;

/** A roadside stop becomes a summons that the clerk sees. */
class SummonsJourneyTest {

    private static final RunningCity CITY = RunningCity.get();

    @Test
    void theOfficerSeesTheDecisionFirstAndTheClerkReadsTheWholeTrail() {
        String number;
        try (var officer = Person.signedIn("officer.first", "officer")) {
            Stop.ofAnUnlicensedDriver(officer, "Quillfeather");
            assertThat(officer.sees("#decision-sentence"))
                    .hasText(
                            "SUMMONS whenever possible, in the officer's discretion; offer the licensed passenger the car; if none takes it, give a reasonable"
                                    + " opportunity");
            officer.click("#decision summary >> text=row by row");
            var person = officer.sees("#decision [data-test=hit-row]")
                    .filter(new Locator.FilterOptions().setHas(officer.page().locator("th >> text=/^P8/")));
            assertThat(person).hasCount(1);
            assertThat(person).containsText("2.129.040");
            officer.remembers("officer-decision-before-committing");
            assertThat(CITY.rows(
                            Part.CITATIONS, "select number from citation where driver_family_name = 'Quillfeather'"))
                    .isEmpty();

            officer.picks("facts.vehicle.passenger", "OFFER_ACCEPTED");
            assertThat(officer.sees("#decision-sentence"))
                    .hasText(
                            "SUMMONS whenever possible, in the officer's discretion; hand the car over to the licensed passenger");
            officer.picks("choice.person", "SUMMONS");
            officer.picks("choice.vehicle", "HAND_OVER");
            officer.click("#issue");

            assertThat(officer.sees("#citation-number")).hasText(Pattern.compile("C[0-9]{7}"));
            number = officer.sees("#citation-number").innerText().strip();
            assertThat(officer.sees("[data-test=deadline]")).hasCount(4);
            assertThat(officer.sees("[data-test=deadline]").first().locator("details"))
                    .isVisible();
            assertThat(officer.page().locator("[data-test=deadline-contested]")).hasCount(1);
            officer.remembers("officer-citation-issued");
        }

        try (var clerk = Person.signedIn("clerk.first", "citation-clerk")) {
            clerk.opens("/citations");
            var row = clerk.sees("[data-test=queue-row]").filter(new Locator.FilterOptions().setHasText(number));
            assertThat(row).containsText("Quillfeather, Robin");
            clerk.remembers("clerk-queue");
            row.locator("a").first().click();
            assertThat(clerk.sees("#citation-number")).hasText(number);
            clerk.remembers("clerk-citation");
            clerk.click("[data-test=tab] >> text=History");
            assertThat(clerk.sees("[data-test=trail-entry]").first()).containsText("officer.first");
            clerk.click("[data-test=tab] >> text=Decision and law");
            assertThat(clerk.sees("[data-test=hit-row]").filter(new Locator.FilterOptions().setHasText("P8")))
                    .not()
                    .hasCount(0);
            clerk.remembers("clerk-citation-with-trail");
        }

        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select c.kind || ' ' || c.driver_family_name || ' ' || c.plate_characters || ' ' || s.officer"
                                + " from citation c join stop s on s.id = c.stop_id where c.number = '" + number + "'"))
                .containsExactly("CRIMINAL Quillfeather 1ABC23 officer.first");
        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select action from ledger_entry where object = 'citation/" + number + "' order by position"))
                .containsSubsequence("citation.issued", "citation.read");
    }
}
