package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@PagesAlone
class CitationsTest {

    private static final String PAGE = "/citations/" + Fixtures.CITATION;
    private static final String LAW = PAGE + "/decision";
    private static final String HISTORY = PAGE + "/history";
    private static final String ASSIGN = "PUT /api/v1/citations/" + Fixtures.CITATION + "/assignment";

    private Browser clerk;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        clerk = Browser.of("c.lindqvist", "citation-clerk");
    }

    @Test
    void a_citation_shows_what_was_decided_by_which_row_and_what_happened_to_it() {
        var page = clerk.open(PAGE);
        assertThat(page.text("citation-number")).isEqualTo(Fixtures.CITATION);
        assertThat(page.text("decision-sentence")).startsWith("Summons to court");
        assertThat(page.hooked("violation")).hasSize(2);
        assertThat(page.hooked("deadline")).hasSize(2);
        assertThat(page.attribute("why", "href")).isEqualTo(LAW);
        var law = clerk.open(LAW);
        assertThat(law.text("decision-sentence")).startsWith("Summons to court");
        assertThat(law.hooked("hit-row")).hasSize(2);
        assertThat(law.hooked("violation")).hasSize(2);
        assertThat(clerk.open(HISTORY).hooked("trail-entry"))
                .hasSize(5)
                .anySatisfy(entry -> assertThat(entry)
                        .contains("Stop recorded", "o.rivera", "(Officer)", "Rules: P8, K5", "cambridge-ma 2025-08-04"))
                .anySatisfy(entry -> assertThat(entry).contains("Read", "Not permitted", "t.okafor"))
                // An action this version has no word for is shown by its name, never left out.
                .anySatisfy(entry -> assertThat(entry).contains("citation.sent-to-court"));
    }

    @Test
    void a_decision_shows_its_rows_how_they_stand_and_what_would_have_changed_it() {
        var page = clerk.open(LAW);
        assertThat(page.hooked("settling-row"))
                .hasSize(2)
                .first()
                .asString()
                .contains("P8", "2.129.040", "verified, secondary source", "The usual way; departing needs a reason")
                .contains("Not signed off by the solicitor yet");
        assertThat(page.hooked("suspended")).containsExactly("Suspended by a court; decides nothing");
        assertThat(page.text("main")).contains("Order of 1 June 2026", "Signed off by the solicitor: a.solicitor");
        assertThat(page.hooked("turn"))
                .containsExactly(
                        "If a judicial arrest warrant had been confirmed: that an arrest is permitted.",
                        "If a licensed operator had arrived: handing the car to a licensed operator.",
                        "If the car could have stayed lawfully parked: leaving the car parked.");
        assertThat(page.text("main"))
                .contains("The driver: a summons", "The car: a reasonable opportunity")
                .contains("Identity establishedYes", "Licensed passengernone")
                // A fact this version has no word for is shown by its name, never left out.
                .contains("aFactOfTomorrowSOMETHING");
        var asked = StubCitations.asked("GET /api/v1" + PAGE).getLast();
        assertThat(asked.header("Accept-Language")).isEqualTo("en");
        clerk.open("/language/es");
        assertThat(clerk.open(LAW).text("main"))
                .contains("Qué lo habría cambiado", "Identidad establecidaSí", "verificado, fuente secundaria");
        assertThat(StubCitations.asked("GET /api/v1" + PAGE).getLast().header("Accept-Language"))
                .isEqualTo("es");
    }

    @Test
    void where_nothing_near_would_have_changed_it_that_is_said_and_where_nobody_looked_nothing_is() {
        StubCitations.answers(
                "GET /api/v1" + PAGE,
                200,
                Fixtures.citation().replaceAll("(?s)\"turns\": \\[.*?\\n  \\]", "\"turns\": []"));
        assertThat(clerk.open(LAW).hooked("turns-none"))
                .containsExactly("No single fact, and no two together, would have changed it.");
        StubCitations.answers(
                "GET /api/v1" + PAGE,
                200,
                Fixtures.citation().replaceAll("(?s)\"turns\": \\[.*?\\n  \\]", "\"turns\": null"));
        var page = clerk.open(LAW);
        assertThat(page.hooked("turns")).isEmpty();
        assertThat(page.hooked("turns-none")).isEmpty();
    }

    @Test
    void times_are_the_citys_and_say_so() {
        assertThat(clerk.open(PAGE).text("main"))
                .contains("Wed, Nov 18, 2026, 2:42 PM EST", "Wed, Nov 18, 2026, 2:33 PM EST", "Apr 17, 1991");
    }

    @Test
    void taking_a_citation_names_the_state_that_was_seen() {
        var page = clerk.press(clerk.open(PAGE), "assign-to-me");
        assertThat(page.text("banner")).contains("Assigned to you");
        var sent = StubCitations.asked(ASSIGN).getFirst();
        assertThat(sent.header("If-Match")).isEqualTo(Fixtures.STATE);
        assertThat(JsonPath.from(sent.body()).getString("assignee")).isEqualTo("c.lindqvist");
    }

    @Test
    void a_citation_taken_by_somebody_else_meanwhile_is_not_taken_from_them() {
        var seen = clerk.open(PAGE);
        StubCitations.answers(
                ASSIGN, 412, problem("stale", 412, "Changed.", fault("", "state", "", "changed", "look")));
        StubCitations.answers(
                "GET /api/v1" + PAGE,
                new StubCitations.Answer(
                        200, Fixtures.citation().replace("\"assignee\": null", "\"assignee\": \"c.other\""), "\"4\""));
        var page = clerk.press(seen, "assign-to-me");
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.text("banner"))
                .contains("Nothing was changed by you", "assigned to nobody", "assigned to c.other");
    }

    @Test
    void what_became_different_is_said_field_by_field() {
        var seen = clerk.open(PAGE);
        StubCitations.answers(ASSIGN, 412, """
                {"type": "urn:welcoming-city:problem:state-changed", "title": "x", "status": 412, "detail": "Changed.",
                 "currentVersion": 4, "differences": [
                  {"field": "assignee", "was": null, "now": "c.other", "at": "2026-11-19T16:20:00Z"},
                  {"field": "status", "was": "ISSUED", "now": "COPIES_WITH_CHIEF", "at": "2026-11-19T16:20:00Z"},
                  {"field": "deadlines", "was": null, "now": null, "at": "2026-11-19T16:20:00Z"},
                  {"field": "fieldOfTomorrow", "was": "a", "now": "b", "at": "2026-11-19T16:20:00Z"}]}""");
        assertThat(clerk.press(seen, "assign-to-me").text("banner"))
                .contains(
                        "Assigned to: was nobody, is now c.other",
                        "State: was Issued, is now Copies with the chief",
                        "Deadlines: changed",
                        "fieldOfTomorrow: was a, is now b");
    }

    @Test
    void it_is_given_to_somebody_by_name_and_a_name_is_needed() {
        // Chosen by what people are called; whoever works here no longer cannot be.
        var offered = clerk.open(PAGE);
        assertThat(offered.html())
                .contains("value=\"clerk.two\" data-words=\"clerk.two clerk.second\">Pat Second</option>")
                .doesNotContain("Kim Gone");
        var page = clerk.press(offered, "assign-other", "assignee", "clerk.two");
        assertThat(page.text("banner")).contains("Assigned");
        assertThat(JsonPath.from(StubCitations.asked(ASSIGN).getFirst().body()).getString("assignee"))
                .isEqualTo("clerk.two");
        StubCitations.reset();
        var missing = clerk.press(clerk.open(PAGE), "assign-other", "assignee", " ");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.faultsBeside("assignee")).contains("Person: this is needed");
        assertThat(StubCitations.asked(ASSIGN)).isEmpty();
        StubCitations.answers(
                ASSIGN,
                400,
                problem(
                        "malformed-request",
                        400,
                        "No.",
                        fault("assignee", "officer-named", "", "no such name", "see")));
        var refused = clerk.press(clerk.open(PAGE), "assign-other", "assignee", "not a name");
        assertThat(refused.faultsBeside("assignee")).contains("no such name");
        assertThat(refused.formOf("assign-other")).containsEntry("assignee", "not a name");
    }

    @Test
    void notes_stand_newest_first_with_the_older_ones_folded() {
        var page = clerk.open(PAGE);
        assertThat(page.hooked("note"))
                .hasSize(4)
                .first()
                .asString()
                .contains("Fri, Nov 20, 2026, 11:00 AM EST", "c.lindqvist", "Page two is on its way.");
        assertThat(page.text("notes")).contains("Earlier notes (1)");
    }

    @Test
    void a_note_is_written_once_however_often_it_is_sent() {
        var form = clerk.open(PAGE);
        var page = clerk.press(form, "write-note", "text", " Called the clerk's office. ");
        assertThat(page.text("banner")).contains("The note is on file");
        clerk.press(form, "write-note", "text", " Called the clerk's office. ");
        var sent = StubCitations.asked("POST /api/v1" + PAGE + "/notes");
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst().body()).isEqualTo("{\"text\":\"Called the clerk's office.\"}");
        assertThat(sent.getFirst().header("Idempotency-Key"))
                .isNotBlank()
                .isEqualTo(sent.getLast().header("Idempotency-Key"));
    }

    @Test
    void a_note_that_is_refused_stays_in_its_field() {
        StubCitations.answers(
                "POST /api/v1" + PAGE + "/notes",
                400,
                problem("malformed-request", 400, "No.", fault("text", "form", "", "nothing is written", "write it")));
        var page = clerk.press(clerk.open(PAGE), "write-note", "text", "  ");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.faultsBeside("text")).contains("nothing is written");
    }

    @Test
    void a_note_is_not_lost_while_the_service_is_down_and_is_written_under_the_same_key_when_it_is_back() {
        var form = clerk.open(PAGE);
        StubCitations.is_down();
        var kept = clerk.press(form, "write-note", "text", "Called the clerk's office.");
        assertThat(kept.status()).isEqualTo(503);
        assertThat(kept.text("banner")).contains("What you wrote is still here");
        assertThat(kept.formOf("write-note")).containsEntry("text", "Called the clerk's office.");
        StubCitations.reset();
        assertThat(clerk.press(kept, "write-note").text("banner")).contains("The note is on file");
        var sent = StubCitations.asked("POST /api/v1" + PAGE + "/notes").getFirst();
        assertThat(sent.header("Idempotency-Key"))
                .isEqualTo(form.formOf("write-note").get("key"));
    }

    @Test
    void an_auditor_reads_notes_and_writes_none() {
        StubCitations.answers("GET /api/v1" + PAGE, 200, Fixtures.offering(Fixtures.citation()));
        var page = Browser.of("a.udit", "auditor").open(PAGE);
        assertThat(page.hooked("note")).hasSize(4);
        assertThat(page.has("write-note")).isFalse();
    }

    @Test
    void what_happened_stands_newest_first_and_who_only_looked_is_folded_away() {
        var entries = clerk.open(HISTORY).hooked("trail-entry");
        assertThat(entries.getFirst()).contains("citation.sent-to-court");
        assertThat(entries.get(1))
                .contains("Assigned to c.lindqvist", "(Citation clerk)")
                .doesNotContain("Why");
        assertThat(entries.getLast()).contains("Read", "Not permitted");
        assertThat(clerk.open(HISTORY).text("main")).contains("Who looked at it (1)");
    }

    /** Whoever looks again on the same day stands there once, with how often; on another day, or another person, anew. */
    @Test
    void who_looked_often_stands_once_a_day() {
        var look = """
                {"id": "%s", "object": "citation/C0000412", "at": "%s", "action": "citation.read", "actor": "%s",
                 "role": null, "outcome": "DONE", "rules": []}""";
        var entries = new ArrayList<String>();
        for (var minute = 10; minute < 40; minute++) {
            entries.add(look.formatted(UUID.randomUUID(), "2026-11-18T15:%d:00Z".formatted(minute), "c.lindqvist"));
        }
        // In the city it is the same day until five hours later than in Greenwich.
        entries.add(look.formatted(UUID.randomUUID(), "2026-11-19T04:59:00Z", "c.lindqvist"));
        entries.add(look.formatted(UUID.randomUUID(), "2026-11-19T05:00:00Z", "c.lindqvist"));
        entries.add(look.formatted(UUID.randomUUID(), "2026-11-19T05:01:00Z", "o.rivera"));
        StubCitations.answers(
                "GET /api/v1" + PAGE + "/trail", 200, "{\"entries\": [" + String.join(",", entries) + "]}");
        var page = clerk.open(HISTORY);
        assertThat(page.hooked("trail-entry"))
                .satisfiesExactly(
                        row -> assertThat(row).contains("o.rivera").doesNotContain("times"),
                        row -> assertThat(row).contains("c.lindqvist").doesNotContain("times"),
                        row -> assertThat(row).contains("c.lindqvist", "31 times that day"));
        assertThat(page.text("main")).contains("Who looked at it (33)");
    }

    @Test
    void a_citation_is_printed() {
        var file = clerk.open(PAGE + "/citation.pdf");
        assertThat(file.header("Content-Type")).startsWith("application/pdf");
        assertThat(file.html()).startsWith("%PDF");
        assertThat(clerk.open(PAGE).has("pdf-es")).isTrue();
        assertThat(clerk.open(PAGE + "/citation.pdf?language=es").header("Content-Disposition"))
                .contains("citation-es.pdf");
        assertThat(StubCitations.asked("GET /api/v1" + PAGE + "/print")
                        .getLast()
                        .query())
                .isEqualTo("language=ES");
    }

    @Test
    void an_officer_reads_and_assigns_nothing() {
        StubCitations.answers("GET /api/v1" + PAGE, 200, Fixtures.offering(Fixtures.citation(), "addNote"));
        var page = Browser.of("o.rivera", "officer").open(PAGE);
        assertThat(page.has("assign-to-me")).isFalse();
        assertThat(page.has("write-note")).isTrue();
        assertThat(Browser.of("o.rivera", "officer").open(HISTORY).hooked("trail-entry"))
                .hasSize(5);
    }

    @Test
    void the_queue_lists_and_says_what_is_due() {
        var page = clerk.open("/citations");
        assertThat(page.hooked("queue-row"))
                .hasSize(3)
                .anySatisfy(
                        row -> assertThat(row).contains("C0000412", "Summons", "Almeida, Rosa", "MA 2KXR41", "nobody"))
                .anySatisfy(row -> assertThat(row).contains("C0000411", "Departure", "c.lindqvist"))
                .anySatisfy(row -> assertThat(row).contains("C0000409", "Warning", "none"));
        assertThat(page.attribute("next-page", "href")).isEqualTo("/citations?after=b2xkZXI%3D");
    }

    @Test
    void what_is_filtered_goes_to_the_service_and_stays_in_the_form_and_in_the_address() {
        var page = clerk.open("/citations?text=2K%26X&kind=CRIMINAL&assignee=mine&from=2026-11-01&to=2026-11-30");
        assertThat(StubCitations.asked("GET /api/v1/citations").getLast().query())
                .contains("text=2K%26X", "kind=CRIMINAL", "assignee=c.lindqvist", "from=2026-11-01", "to=2026-11-30");
        assertThat(page.attribute("text", "value")).isEqualTo("2K&X");
        assertThat(page.attribute("next-page", "href")).contains("text=2K%26X", "assignee=mine", "after=b2xkZXI%3D");
    }

    @Test
    void a_filter_the_service_does_not_understand_is_marked() {
        StubCitations.answers(
                "GET /api/v1/citations",
                400,
                problem(
                        "bad-filter",
                        400,
                        "Not understood.",
                        fault("from", "date", "", "not a day", "year-month-day")));
        assertThat(clerk.open("/citations?from=yesterday").faultsBeside("from")).contains("not a day – year-month-day");
    }

    @Test
    void an_empty_queue_says_so() {
        StubCitations.answers("GET /api/v1/citations", 200, "{\"items\": [], \"next\": null}");
        assertThat(clerk.open("/citations").hooked("queue-empty")).containsExactly("No citation matches.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/citations", PAGE, "/departures", "/departures/" + Fixtures.DEPARTURE})
    void a_service_that_is_down_gives_a_plain_page_that_says_nothing_was_lost(String address) {
        var supervisor = Browser.of("s.mbeki", "supervisor");
        StubCitations.is_down();
        var page = supervisor.open(address);
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text("main"))
                .contains("The citations service does not answer", "Nothing that was recorded is lost");
        assertThat(page.html()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void a_service_that_is_too_slow_is_a_service_that_is_down() {
        StubCitations.falls_silent_on("GET /api/v1/citations");
        assertThat(clerk.open("/citations").status()).isEqualTo(503);
    }

    @Test
    void a_service_that_fails_or_answers_nonsense_is_a_service_that_is_down() {
        StubCitations.answers("GET /api/v1/citations", 500, "{}");
        assertThat(clerk.open("/citations").status()).isEqualTo(503);
        StubCitations.answers("GET /api/v1/citations", 200, "<html>");
        assertThat(clerk.open("/citations").status()).isEqualTo(503);
    }

    @Test
    void the_way_to_the_stop_form_stays_open_while_the_service_is_down() {
        var officer = Browser.of("o.rivera", "officer");
        StubCitations.is_down();
        assertThat(officer.open("/").has("record-stop")).isTrue();
        var form = officer.open("/stops/new");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.formOf("issue")).containsEntry("violations[0].offence", "");
    }

    @Test
    void a_number_that_does_not_exist_gives_a_plain_page() {
        var page = clerk.open("/citations/C9999999");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text("main")).contains("There is nothing here");
    }

    @Test
    void a_citation_the_service_does_not_open_gives_a_plain_page() {
        StubCitations.answers("GET /api/v1" + PAGE, 403, problem("not-permitted", 403, "Not one of yours."));
        var page = Browser.of("t.okafor", "officer").open(PAGE);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("main")).contains("This is not open to you", "Not one of yours.");
    }
}
