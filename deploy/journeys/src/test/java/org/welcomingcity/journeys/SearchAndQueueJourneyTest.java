package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.local.city.Part;

/** Everybody lands on their own queue, and finds citations; who looks for a person says why. */
class SearchAndQueueJourneyTest {

    private static final RunningCity CITY = RunningCity.get();

    @Test
    void whoLooksForAPersonSaysWhyAndTheLedgerKnows() {
        var number = issued("officer.sought", "Searchfield");
        try (var clerk = Person.signedIn("clerk.searches", "citation-clerk")) {
            clerk.click("nav >> text=Cases");
            clerk.click("nav[aria-label=Cases] >> text=Search");
            Inspection.of(clerk, "search");
            clerk.click("#search-form summary");
            clerk.types("name", "searchfi robin");
            clerk.click("#find");
            assertThat(clerk.sees("[data-test=fault]")).containsText("a name was given, and no purpose");
            Inspection.of(clerk, "search-without-a-purpose");
            assertThat(searches("clerk.searches")).isEmpty();

            clerk.sees("[name=purpose]").selectOption("COURT_OR_REGISTRAR");
            clerk.types("reference", "2652CR000123");
            clerk.click("#find");
            assertThat(clerk.sees("[data-test=found-row]")).hasCount(1);
            assertThat(clerk.sees("[data-test=found-row]")).containsText(number);
            assertThat(clerk.page()).hasURL(Pattern.compile("/search$"));
            Inspection.of(clerk, "search-for-a-person");
            clerk.sees("[data-test=found-row] a").first().click();
            assertThat(clerk.sees("#citation-number")).hasText(number);

            clerk.opens("/search");
            clerk.types("plate", "zzzzzz");
            clerk.click("#find");
            assertThat(clerk.sees("[data-test=found-none]")).isVisible();
            Inspection.of(clerk, "search-nothing-found");
            clerk.types("plate", "");
            clerk.types("number", number.substring(0, 6));
            clerk.types("from", "2000-01-01");
            clerk.click("#find");
            assertThat(clerk.page()).hasURL(Pattern.compile("number=" + number.substring(0, 6)));
            assertThat(clerk.sees("[data-test=found-row]").filter(new Locator.FilterOptions().setHasText(number)))
                    .hasCount(1);
            clerk.opens("/language/es");
            clerk.opens("/search?number=" + number);
            assertThat(clerk.sees("h1")).hasText("Buscar citaciones");
            Inspection.of(clerk, "search-in-spanish");
        }
        assertThat(searches("clerk.searches")).hasSize(1);
        assertThat(
                        CITY.rows(
                                Part.CITATIONS,
                                "select purpose || ' ' || reference || ' ' || hits from person_search where actor = 'clerk.searches'"))
                .containsExactly("COURT_OR_REGISTRAR 2652CR000123 1");
    }

    @Test
    void anOfficerFindsTheirOwnByTheKeyboardAlone() {
        var number = issued("officer.finds", "Ownfind");
        var others = issued("officer.hides", "Ownfind");
        try (var officer = Person.back("officer.finds")) {
            var keys = officer.page().keyboard();
            officer.tabsTo("#find-anything");
            keys.type("ownfind");
            keys.press("Enter");
            assertThat(officer.sees("h1")).hasText("Search citations");
            assertThat(officer.sees("#name")).hasValue("ownfind");
            officer.tabsTo("#purpose");
            keys.press("ArrowDown");
            officer.tabsTo("#find");
            keys.press("Enter");
            assertThat(officer.sees("[data-test=found-row]")).hasCount(1);
            assertThat(officer.sees("[data-test=found-row]")).containsText(number);
            assertThat(officer.sees("main")).not().containsText(others);
        }
    }

    @Test
    void aClerksQueueLeadsToTheWorkAndLosesWhatIsDone() {
        String number;
        try (var officer = Person.signedIn("officer.queued", "officer")) {
            number = issuedBy(officer, "Queuedup");
            officer.opens("/");
            assertThat(officer.sees("[data-test=step]")).containsText("Give the driver the copy of " + number);
            Inspection.of(officer, "officer-today");
            officer.opens("/work");
            var own = officer.sees("[data-test=work-row]").filter(new Locator.FilterOptions().setHasText(number));
            assertThat(own).containsText("waits for the officer");
            Inspection.of(officer, "officer-queue");
            OnItsWay.givenAndHandedIn(officer, number);
            officer.opens("/work");
            assertThat(officer.sees("[data-test=work-row]").filter(new Locator.FilterOptions().setHasText(number)))
                    .hasCount(0);
            Inspection.of(officer, "officer-queue-empty");
        }
        try (var clerk = Person.signedIn("clerk.queued", "citation-clerk")) {
            assertThat(clerk.sees("[data-test=step]").first()).containsText("to the court");
            clerk.opens("/work");
            var row = clerk.sees("[data-test=work-row]").filter(new Locator.FilterOptions().setHasText(number));
            assertThat(row).containsText("waits for the clerk");
            assertThat(row).containsText("Due");
            row.locator("a[href$='#deadlines']").click();
            assertThat(clerk.sees("#deadlines [data-test=deadline]").first()).isVisible();
            clerk.opens("/work?standing=DUE&assignee=mine");
            assertThat(clerk.sees("[data-test=work-empty]")).isVisible();
            clerk.opens("/citations/" + number);
            clerk.click("#assign-to-me");
            clerk.opens("/work?standing=DUE&assignee=mine");
            assertThat(clerk.sees("[data-test=work-row]")).hasCount(1);
            Inspection.of(clerk, "clerk-queue-own");
            OnItsWay.acknowledged(clerk, number, "With the court");
            clerk.opens("/work?standing=WAITING&assignee=mine");
            assertThat(clerk.sees("[data-test=work-row]")).containsText("waits for the court");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor, [data-test=now]",
        "chief, [data-test=now]",
        "auditor, [data-test=now]",
        "administrator, input[type=file]",
        "solicitor, a[href='/state-data/ordinance']",
        "council-viewer, a[href='/state-data/speeding']",
    })
    void everyRoleLandsWhereItsWorkIs(String role, String there) {
        // Who sets the system up, or decides what may be destroyed, signs in with a second factor.
        try (var person = List.of("administrator", "solicitor").contains(role)
                ? Person.signedInWithSecondFactor(role + ".lands", role)
                : Person.signedIn(role + ".lands", role)) {
            assertThat(person.sees(there).first()).isVisible();
            assertThat(person.sees("[data-test=landing-other]")).hasCount(0);
            Inspection.of(person, role + "-lands");
            person.opens("/language/es");
            person.opens("/");
            Inspection.of(person, role + "-lands-in-spanish");
        }
    }

    private static String issued(String officer, String name) {
        try (var person = Person.signedIn(officer, "officer")) {
            return issuedBy(person, name);
        }
    }

    private static String issuedBy(Person officer, String name) {
        Stop.ofAnUnlicensedDriver(officer, name);
        officer.picks("choice.person", "SUMMONS");
        officer.picks("choice.vehicle", "WAITING");
        officer.click("#issue");
        assertThat(officer.sees("#citation-number")).isVisible();
        return OnItsWay.numberSeenBy(officer);
    }

    private static List<String> searches(String actor) {
        return CITY.rows(
                Part.CITATIONS,
                "select object from ledger_entry where action = 'citation.person-searched' and outcome = 'DONE' and actor = '"
                        + actor + "'");
    }
}
