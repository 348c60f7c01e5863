package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.welcomingcity.local.city.Part;

/** A paper book from the registrar to its completed audit sheet, through all the hands it passes. */
class BooksJourneyTest {

    private static final RunningCity CITY = RunningCity.get();
    private static final String BOOK = "R-JOURNEY-1";

    @Test
    void everyNumberOfABookIsAccountedFor() throws IOException {
        try (var clerk = Person.signedIn("clerk.books", "citation-clerk")) {
            clerk.opens("/books");
            clerk.click("#receive");
            assertThat(clerk.sees("[data-test=fault]").first()).isVisible();
            Inspection.of(clerk, "books-nothing-filled-in");
            clerk.picks("kind", "PAPER");
            clerk.types("number", BOOK);
            clerk.types("first", "R9000001");
            clerk.types("last", "R9000003");
            clerk.click("#receive");
            assertThat(clerk.sees("#banner")).containsText("The book is on record");
            assertThat(clerk.sees("#complete")).hasCount(0);
            Inspection.of(clerk, "book-received");
            clerk.opens("/books");
            Inspection.of(clerk, "books");
        }
        // Numbers are given to an officer whom the city knows.
        Person.signedIn("officer.paper", "officer").close();
        try (var chief = Person.signedIn("chief.books", "chief")) {
            assertThat(chief.sees("[data-test=also]").first()).containsText("Books without the chief’s receipt");
            chief.opens("/books/" + BOOK);
            assertThat(chief.sees("#give-lease")).hasCount(0);
            chief.types("receipt", "RMV-778");
            chief.click("#give-receipt");
            assertThat(chief.sees("[data-test=receipt]")).containsText("RMV-778");
            chief.finds("officer", "officer.pap", "officer.paper");
            chief.types("count", "many");
            chief.sees("[name=receipt]").last().fill("signed 5 March");
            chief.click("#give-lease");
            assertThat(chief.sees("[data-test=fault]").first()).isVisible();
            Inspection.of(chief, "book-lease-refused");
            chief.types("count", "3");
            chief.click("#give-lease");
            assertThat(chief.sees("[data-test=lease]")).containsText("3 of 3 still out");
            assertThat(chief.sees("#give-lease")).hasCount(0);
            chief.click("#complete");
            assertThat(chief.sees("#banner")).isVisible();
            assertThat(chief.sees("#banner")).not().containsText("is completed");
            Inspection.of(chief, "book-not-yet-complete");
        }
        try (var officer = Person.back("officer.paper")) {
            officer.opens("/numbers/R9000002");
            Inspection.of(officer, "number-given-out");
            officer.picks("state", "SPOILED");
            officer.types("explanation", "coffee <b>over</b> the whole form");
            officer.click("#explain");
            assertThat(officer.sees("#banner")).containsText("Your explanation is on record");
            assertThat(officer.sees("[data-test=explanation]")).containsText("coffee <b>over</b> the whole form");
            Inspection.of(officer, "number-explained");
            officer.opens("/numbers");
            Inspection.of(officer, "numbers-with-nothing");
        }
        String lease;
        try (var supervisor = Person.signedIn("supervisor.books", "supervisor")) {
            supervisor.click("[data-test=also] a[href='/numbers?which=awaiting']");
            assertThat(supervisor.sees("[data-test=number]").first()).isVisible();
            Inspection.of(supervisor, "numbers-awaiting");
            supervisor.opens("/numbers/R9000002");
            supervisor.picks("decision", "COUNTERSIGNED");
            supervisor.types("note", "The form lies with the audit sheet, brown all over.");
            supervisor.click("#countersign");
            assertThat(supervisor.sees("[data-test=number-state]")).hasText("Spoiled");
            Inspection.of(supervisor, "number-countersigned");
            supervisor.opens("/books/" + BOOK);
            supervisor.sees("[data-test=lease] a").first().click();
            assertThat(supervisor.sees("[data-test=out]")).containsText("2 of 3");
            Inspection.of(supervisor, "lease");
            lease = supervisor.path();
        }
        try (var clerk = Person.back("clerk.books")) {
            clerk.opens(lease);
            clerk.types("note", "back in the drawer");
            clerk.click("#take-back");
            assertThat(clerk.sees("[data-test=out]")).containsText("0 of 3");
        }
        try (var chief = Person.back("chief.books")) {
            chief.opens("/books/" + BOOK);
            chief.click("#complete");
            assertThat(chief.sees("#banner")).containsText("The audit sheet is completed");
            Inspection.of(chief, "book-completed");
            var sheet = chief.page().waitForDownload(() -> chief.click("a[href$='audit-sheet.csv']"));
            assertThat(Files.readString(sheet.path())).contains("R9000001", "R9000002", "SPOILED", "RETURNED");
            var print = chief.page().waitForDownload(() -> chief.click("a[href$='copy=department']"));
            assertThat(Files.readAllBytes(print.path())).startsWith('%', 'P', 'D', 'F');
            chief.opens("/language/es");
            chief.opens("/books/" + BOOK);
            Inspection.of(chief, "book-completed-in-spanish");
            chief.opens("/books/overdue");
            Inspection.of(chief, "leases-overdue-in-spanish");
        }
        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select number || ' ' || state from citation_number where book = '" + BOOK + "' order by 1"))
                .containsExactly("R9000001 RETURNED", "R9000002 SPOILED", "R9000003 RETURNED");
    }
}
