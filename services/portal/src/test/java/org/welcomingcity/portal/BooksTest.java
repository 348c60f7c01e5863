package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Books, leases, explanations and countersignatures. */
@QuarkusTest
@PagesAlone
class BooksTest {

    private static final String BOOK = "/books/" + Fixtures.BOOK;
    private static final String LEASE = "/books/leases/" + Fixtures.LEASE;
    private static final String NUMBER = "/numbers/" + Fixtures.NUMBER;

    private Browser chief;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        chief = Browser.of("chief.b", "chief");
    }

    @Test
    void books_are_listed_with_what_became_of_their_numbers() {
        var page = chief.open("/books");
        assertThat(page.hooked("book").getFirst())
                .contains("R-2026-001", "R1000001 – R1000025", "At headquarters: 20", "Issued: 1")
                .doesNotContain("Voided");
    }

    @Test
    void a_book_is_received_once_however_often_the_button_is_pressed() {
        var form = chief.open("/books");
        StubCitations.breaks_off("POST /api/v1/books");
        var again = chief.press(form, "receive", "number", Fixtures.BOOK, "first", "R1000001", "last", "R1000025");
        assertThat(again.status()).isEqualTo(503);
        assertThat(again.text("banner")).contains("nothing is done twice");
        assertThat(again.formOf("receive"))
                .containsEntry("number", Fixtures.BOOK)
                .containsEntry("key", form.formOf("receive").get("key"));
        StubCitations.reset();
        var book = chief.press(again, "receive");
        assertThat(book.address()).isEqualTo(BOOK + "?done=received");
        var sent = StubCitations.asked("POST /api/v1/books").getFirst();
        assertThat(sent.header("Idempotency-Key"))
                .isEqualTo(form.formOf("receive").get("key"));
        assertThat(sent.body()).contains("\"kind\":\"PAPER\"", "\"last\":\"R1000025\"", "\"online\":false");
    }

    @Test
    void what_is_wrong_with_a_book_stands_beside_its_field() {
        StubCitations.answers(
                "POST /api/v1/books",
                409,
                problem(
                        "numbers-taken",
                        409,
                        "Not received.",
                        fault("first", "book-overlap", "c. 90C § 2", "in another book", "look at the paper")));
        var page = chief.press(chief.open("/books"), "receive", "number", "X", "first", "R1", "last", "R2");
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("banner")).contains("Not done", "Not received.");
        assertThat(page.faultsBeside("first")).contains("in another book", "look at the paper", "c. 90C § 2");
    }

    @Test
    void a_book_shows_its_states_its_papers_its_leases_and_its_audit_sheet() {
        var page = chief.open(BOOK);
        assertThat(page.hooked("count")).containsExactlyInAnyOrder("20", "3", "1", "1", "0", "0", "0");
        assertThat(page.hooked("receipt").getFirst()).contains("RMV-77", "chief.b");
        assertThat(page.hooked("lease").getFirst())
                .contains("o.rivera", "cruiser-12", "3 of 5 still out", "Past its date");
        assertThat(page.text("main")).contains("registrar's copy", "department's copy");
        assertThat(chief.open(BOOK + "/audit-sheet.csv").html()).contains("R1000001,ISSUED");
        assertThat(chief.open(BOOK + "/audit-sheet.pdf?copy=department").header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(StubCitations.asked("GET /api/v1" + BOOK + "/audit-sheet")
                        .getLast()
                        .query())
                .isEqualTo("copy=department");
    }

    @Test
    void a_book_of_which_every_number_was_given_out_offers_none() {
        assertThat(chief.open(BOOK).has("give-lease")).isTrue();
        StubCitations.answers(
                "GET /api/v1" + BOOK, 200, Fixtures.file("book.json").replace("\"next\": \"R1000006\",", ""));
        assertThat(chief.open(BOOK).has("give-lease")).isFalse();
    }

    @Test
    void how_many_is_a_number_or_nothing_is_sent() {
        var page = chief.press(chief.open(BOOK), "give-lease", "officer", "o.rivera", "count", "many", "receipt", "x");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.faultsBeside("count")).contains("not a number", "write digits");
        assertThat(page.formOf("give-lease")).containsEntry("count", "many").containsEntry("officer", "o.rivera");
        assertThat(StubCitations.asked("POST /api/v1" + BOOK + "/leases")).isEmpty();
    }

    @Test
    void the_chiefs_receipt_names_the_state_that_was_seen_and_a_change_meanwhile_is_shown() {
        var fresh = Fixtures.file("book.json")
                .replaceAll("\"receipt(ed[A-Za-z]+)?\": \"[^\"]*\", ", "")
                .replace(", \"receiptedBy\": \"chief.b\"", "");
        fresh = fresh.replaceAll(" \"receiptedBy\": \"chief.b\",", "");
        StubCitations.answers("GET /api/v1" + BOOK, new StubCitations.Answer(200, fresh, "\"1\""));
        var form = chief.open(BOOK);
        assertThat(form.text("main")).contains("once the chief's receipt is on record");
        StubCitations.answers("GET /api/v1" + BOOK, new StubCitations.Answer(200, Fixtures.file("book.json"), "\"2\""));
        StubCitations.answers("PUT /api/v1" + BOOK + "/receipt", 412, problem("stale", 412, "It changed."));
        var stale = chief.press(form, "give-receipt", "receipt", "RMV-78");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("banner"))
                .contains("When you looked: Not receipted yet", "Now: receipt RMV-77 by chief.b");
        assertThat(StubCitations.asked("PUT /api/v1" + BOOK + "/receipt")
                        .getFirst()
                        .header("If-Match"))
                .isEqualTo("\"1\"");
    }

    @Test
    void numbers_are_given_out_against_a_receipt_and_until_a_moment_of_the_citys() {
        chief.press(
                chief.open(BOOK),
                "give-lease",
                "officer",
                "o.rivera",
                "count",
                "5",
                "receipt",
                "slip 4",
                "device",
                "cruiser-12",
                "expiresAt",
                "2026-03-05T14:10");
        assertThat(StubCitations.asked("POST /api/v1" + BOOK + "/leases")
                        .getFirst()
                        .body())
                .contains("\"count\":5", "\"expiresAt\":\"2026-03-05T14:10:00-05:00\"", "\"device\":\"cruiser-12\"");
    }

    @Test
    void numbers_come_back_or_are_lost_with_words() {
        assertThat(chief.open("/books/overdue").hooked("lease").getFirst()).contains("o.rivera");
        var lease = chief.open(LEASE);
        assertThat(chief.press(lease, "take-back", "note", "whole pad").address())
                .isEqualTo(LEASE);
        assertThat(StubCitations.asked("POST /api/v1/leases/" + Fixtures.LEASE + "/return")
                        .getFirst()
                        .body())
                .isEqualTo("{\"note\":\"whole pad\"}");
        StubCitations.answers(
                "POST /api/v1/leases/" + Fixtures.LEASE + "/unaccounted",
                400,
                problem(
                        "malformed-request",
                        400,
                        "x",
                        fault("explanation", "form-required", "", "must not be blank", "say")));
        assertThat(chief.press(lease, "unaccounted", "explanation", "").faultsBeside("explanation"))
                .contains("must not be blank");
    }

    @Test
    void numbers_with_nothing_come_first_and_the_list_goes_on() {
        var officer = Browser.of("o.rivera", "officer");
        var page = officer.open("/numbers");
        assertThat(page.text("main")).contains("Numbers with nothing");
        assertThat(page.hooked("number").getFirst()).contains("R1000003", "Given out", "coffee");
        assertThat(page.attribute("next-page", "href")).isEqualTo("/numbers?after=after-3");
        assertThat(StubCitations.asked("GET /api/v1/numbers").getLast().query()).contains("nothing=true");
        officer.open("/numbers?which=awaiting");
        assertThat(StubCitations.asked("GET /api/v1/numbers").getLast().query())
                .contains("awaiting=true")
                .doesNotContain("nothing");
    }

    @Test
    void nobody_countersigns_their_own_explanation() {
        var own = Browser.of("o.rivera", "supervisor").open(NUMBER);
        assertThat(own.has("countersign")).isFalse();
        assertThat(own.hooked("own").getFirst()).contains("somebody else countersigns");
        var form = chief.open(NUMBER);
        chief.press(form, "countersign", "decision", "COUNTERSIGNED");
        var sent = StubCitations.asked("PUT /api/v1" + NUMBER + "/countersignature")
                .getFirst();
        assertThat(sent.header("If-Match")).isEqualTo(Fixtures.STATE);
        assertThat(sent.body()).isEqualTo("{\"decision\":\"COUNTERSIGNED\"}");
    }

    @Test
    void two_who_countersign_at_once_see_what_the_other_did() {
        var form = chief.open(NUMBER);
        StubCitations.answers("PUT /api/v1" + NUMBER + "/countersignature", 412, problem("stale", 412, "It changed."));
        StubCitations.answers(
                "GET /api/v1" + NUMBER,
                new StubCitations.Answer(
                        200,
                        Fixtures.file("number.json")
                                .replace(
                                        "\"state\": \"LEASED\"",
                                        "\"state\": \"SPOILED\", \"countersignedBy\": \"s.mbeki\"")
                                .replace("true", "false"),
                        "\"5\""));
        var stale = chief.press(form, "countersign", "decision", "SENT_BACK", "note", "why?");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("banner"))
                .contains("When you looked: Given out; explained by o.rivera.")
                .contains("Now: Spoiled; explained by o.rivera; countersigned by s.mbeki.");
    }

    @Test
    void an_officer_explains_in_full() {
        StubCitations.answers(
                "GET /api/v1" + NUMBER,
                new StubCitations.Answer(
                        200,
                        "{\"number\": \"R1000003\", \"book\": \"R-2026-001\", \"state\": \"LEASED\", \"since\": \"2026-03-03T15:00:00Z\","
                                + " \"officer\": \"o.rivera\", \"awaitsCountersignature\": false, \"version\": 1}",
                        "\"1\""));
        var officer = Browser.of("o.rivera", "officer");
        var page = officer.press(officer.open(NUMBER), "explain", "state", "SPOILED", "explanation", "torn <b>");
        assertThat(page.address()).isEqualTo(NUMBER + "?done=explained");
        assertThat(StubCitations.asked("POST /api/v1" + NUMBER + "/explanation")
                        .getFirst()
                        .body())
                .isEqualTo("{\"state\":\"SPOILED\",\"explanation\":\"torn <b>\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "officer, /books, 403",
        "officer, /numbers, 200",
        "auditor, /books, 200",
        "citation-clerk, /books, 200",
        "solicitor, /numbers, 403",
        "council-viewer, /books/overdue, 403"
    })
    void they_open_to_their_roles(String role, String address, int status) {
        assertThat(Browser.of("somebody", role).open(address).status()).isEqualTo(status);
    }
}
