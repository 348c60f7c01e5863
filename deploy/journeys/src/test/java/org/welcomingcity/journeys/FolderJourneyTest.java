package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.welcomingcity.local.city.Part;

/** What is kept about one citation: why it was decided, who works on it, what they write down, what happened. */
class FolderJourneyTest {

    private static final RunningCity CITY = RunningCity.get();
    private static final String SHORT_MARKUP = "\"><b id=in>{{7*7}}{#if true}";
    private static final String MARKUP =
            "</p><img src=x onerror=\"document.title='markup'\"><b id=in>{{7*7}}{#if true}";

    @Test
    void anOfficerSeesWhatWouldHaveChangedTheDecisionAndTellsWhatTheyPerceived() {
        String number;
        try (var officer = Person.signedIn("officer.folder", "officer")) {
            Stop.ofAnUnlicensedDriver(officer, "Foldera");
            assertThat(officer.sees("#decision [data-test=settling-row]").first())
                    .containsText("Not signed off by the solicitor yet");
            officer.click("#decision [data-test=turns] > summary");
            assertThat(officer.sees("#decision [data-test=turns]"))
                    .containsText("If a judicial arrest warrant had been confirmed: that an arrest is permitted.");
            officer.remembers("stop-what-would-have-changed-it");
            // What is said there is so: the fact that would have changed it does.
            assertThat(officer.sees("#decision [data-test=turn]")
                            .filter(new Locator.FilterOptions()
                                    .setHasText("a licensed, fit passenger had been present and had agreed")))
                    .containsText("handing the car to a licensed operator");
            officer.picks("facts.vehicle.passenger", "OFFER_ACCEPTED");
            assertThat(officer.sees("#decision-sentence"))
                    .hasText(
                            "SUMMONS whenever possible, in the officer's discretion; hand the car over to the licensed passenger");
            officer.picks("choice.person", "SUMMONS");
            officer.picks("choice.vehicle", "HAND_OVER");
            officer.click("#issue");
            number = officer.sees("#citation-number").innerText().strip();

            officer.chooses("Tell what was perceived");
            Inspection.of(officer, "perceived-form");
            officer.click("#tell");
            assertThat(officer.sees("[data-test=fault]").first()).isVisible();
            Inspection.of(officer, "perceived-form-incomplete");
            officer.picks("race", "NOT_PERCEIVED");
            officer.picks("sex", "NOT_PERCEIVED");
            officer.picks("searchMade", "false");
            officer.click("#tell");
            assertThat(officer.sees("#banner")).containsText("cannot be shown again");
            officer.opens("/citations/" + number + "/perceived");
            assertThat(officer.sees("input[type=radio]:checked")).hasCount(0);
        }
        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select to_jsonb(e)::text from ledger_entry e where action = 'citation.perceived-recorded' and"
                                + " object = 'citation/" + number + "'"))
                .hasSize(1)
                .noneMatch(entry -> entry.contains("PERCEIVED"));
        try (var other = Person.anybody("officer")) {
            other.opens("/citations/" + number + "/perceived");
            other.picks("race", "WHITE");
            other.picks("sex", "MALE");
            other.picks("searchMade", "true");
            other.click("#tell");
            assertThat(other.sees("#banner")).containsText("Only the officer who issued a citation");
        }
    }

    @Test
    void twoClerksWorkOnOneCitationAndTheSecondSeesTheDifference() {
        var number = issued("officer.shared", "Sharedfile");
        try (var first = Person.signedIn("clerk.early", "citation-clerk");
                var second = Person.signedIn("clerk.late", "citation-clerk")) {
            first.opens("/citations/" + number);
            second.opens("/citations/" + number);
            first.click("#assign-to-me");
            assertThat(first.sees("[data-test=assignee]")).containsText("clerk.early");

            second.click("#assign-to-me");
            assertThat(second.sees("#banner"))
                    .containsText("it was assigned to nobody; now it is assigned to clerk.early");
            assertThat(second.sees("#banner")).containsText("Assigned to: was nobody, is now clerk.early");
            assertThat(second.sees("[data-test=assignee]")).containsText("clerk.early");
            Inspection.of(second, "citation-somebody-was-first");

            // The same on the other form of its page: what was typed stays, and the difference is named.
            second.opens("/citations/" + number + "/progress");
            first.opens("/citations/" + number + "/progress");
            OnItsWay.saysGivenAtScene(first);
            first.click("#deliver");
            assertThat(first.sees("[data-test=delivery]")).isVisible();
            OnItsWay.saysGivenAtScene(second);
            second.click("#deliver");
            assertThat(second.sees("#banner")).containsText("State: was Issued, is now Given at the scene");
        }
        assertThat(CITY.rows(Part.CITATIONS, "select assignee from citation where number = '" + number + "'"))
                .containsExactly("clerk.early");
        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select actor from ledger_entry where action = 'citation.assigned' and object = 'citation/"
                                + number + "'"))
                .containsExactly("clerk.early");
    }

    @Test
    void aNoteIsWrittenByTheKeyboardAloneAndStaysText() throws IOException {
        var number = issued("officer.noted", "Notewell");
        Person.signedIn("clerk.elsewhere", "citation-clerk").close();
        try (var clerk = Person.signedIn("clerk.notes", "citation-clerk")) {
            clerk.opens("/citations/" + number);
            var keys = clerk.page().keyboard();
            clerk.tabsTo("#notes summary");
            keys.press("Enter");
            clerk.tabsTo("#text");
            keys.type(MARKUP);
            clerk.tabsTo("#write-note");
            keys.press("Enter");
            assertThat(clerk.sees("#banner")).containsText("The note is on file");
            assertThat(clerk.sees("[data-test=note]").first()).containsText(MARKUP);
            assertThat(clerk.sees("#in")).hasCount(0);
            assertThat(clerk.page()).not().hasTitle(Pattern.compile("markup"));

            clerk.click("text=Give it to somebody else");
            clerk.sees("input[id=assignee]").fill(SHORT_MARKUP);
            keys.press("Tab");
            clerk.click("#assign-other");
            assertThat(clerk.sees("[data-test=fault]").first()).isVisible();
            assertThat(clerk.sees("#in")).hasCount(0);
            Inspection.of(clerk, "citation-assignee-refused");
            clerk.finds("assignee", "clerk.els", "clerk.elsewhere");
            clerk.click("#assign-other");
            assertThat(clerk.sees("[data-test=assignee]")).containsText("clerk.elsewhere");

            Inspection.of(clerk, "citation-folder");
            clerk.click("[data-test=tab] >> text=History");
            assertThat(clerk.sees("[data-test=trail-entry]").nth(0)).containsText("Assigned");
            assertThat(clerk.sees("[data-test=trail-entry]").nth(1)).containsText("Note written");
            clerk.click("text=/^Who looked at it/");
            assertThat(clerk.sees("[data-test=trail-entry]").last()).containsText("officer.noted");
            Inspection.of(clerk, "citation-history");
            clerk.click("[data-test=tab] >> text=Decision and law");
            clerk.click("[data-test=languages]");
            clerk.click("[data-test=language]");
            assertThat(clerk.sees("main")).containsText("Qué lo habría cambiado");
            Inspection.of(clerk, "citation-folder-in-spanish");
            clerk.click(".wc-menu--plain > summary");
            var file = clerk.page().waitForDownload(() -> clerk.click("#pdf"));
            assertThat(file.suggestedFilename()).isEqualTo("citation.pdf");
            assertThat(Files.readAllBytes(file.path())).startsWith('%', 'P', 'D', 'F');
        }
        try (var chief = Person.anybody("chief")) {
            chief.opens("/citations/" + number);
            assertThat(chief.sees("[data-test=note]").first()).containsText("document.title");
            chief.opens("/citations/" + number + "/history");
            assertThat(chief.sees("[data-test=trail-entry]").nth(0)).containsText("clerk.notes");
        }
        try (var other = Person.anybody("officer")) {
            other.opens("/citations/" + number);
            assertThat(other.sees("[data-test=error-text]")).isVisible();
            assertThat(other.sees("main")).not().containsText("document.title");
        }
    }

    private static String issued(String officerName, String driver) {
        try (var officer = Person.signedIn(officerName, "officer")) {
            Stop.ofAnUnlicensedDriver(officer, driver);
            officer.picks("choice.person", "SUMMONS");
            officer.picks("choice.vehicle", "WAITING");
            officer.click("#issue");
            return officer.sees("#citation-number").innerText().strip();
        }
    }
}
