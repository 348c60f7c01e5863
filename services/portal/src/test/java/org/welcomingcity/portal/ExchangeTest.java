package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is on its way to registrar and court, and where the three records differ. */
@QuarkusTest
@PagesAlone
class ExchangeTest {

    private static final String PAGE = "/differences/" + Fixtures.DIFFERENCE;
    private static final String API = "/api/v1" + PAGE;
    private static final String FILES = "/transmissions/files";

    private Browser clerk;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        clerk = Browser.of("c.lindqvist", "citation-clerk");
    }

    @Test
    void every_mismatch_is_a_task_with_an_age() {
        var page = clerk.open("/differences");
        assertThat(page.hooked("difference-row"))
                .singleElement()
                .asString()
                .contains("11 days", "something else than what was sent", "Registrar", "C0000412", "nobody");
        assertThat(page.hooked("standing-row").getFirst()).contains("Registrar", "2", "14");
        assertThat(page.hooked("open-kind").getFirst()).contains("1 open, the oldest 11 days");
        assertThat(page.attribute("next-page", "href")).contains("after=after-25");
        assertThat(StubCitations.asked("GET /api/v1/differences").getLast().query())
                .contains("open=true");
    }

    @Test
    void the_queue_is_narrowed_and_what_is_unknown_narrows_nothing() {
        clerk.open("/differences?show=ended&kind=REJECTED&partner=CLERK_MAGISTRATE&owner=mine&citation=C0000412");
        assertThat(StubCitations.asked("GET /api/v1/differences").getLast().query())
                .contains(
                        "open=false",
                        "kind=REJECTED",
                        "partner=CLERK_MAGISTRATE",
                        "owner=c.lindqvist",
                        "citation=C0000412");
        assertThat(clerk.open("/differences?citation=c+0000412").status()).isEqualTo(200);
        assertThat(StubCitations.asked("GET /api/v1/differences").getLast().query())
                .contains("citation=C0000412");
        var asked = StubCitations.asked("GET /api/v1/differences").size();
        assertThat(clerk.open("/differences?citation=Nguyen").hooked("none")).hasSize(1);
        assertThat(StubCitations.asked("GET /api/v1/differences")).hasSize(asked);
        assertThat(clerk.open("/differences?kind=X&partner=%3Cb%3E").status()).isEqualTo(200);
        assertThat(StubCitations.asked("GET /api/v1/differences").getLast().query())
                .doesNotContain("kind=", "partner=");
        StubCitations.answers("GET /api/v1/differences", 200, "{\"items\": []}");
        StubCitations.answers("GET /api/v1/differences/standing", 200, "{\"transmissions\": {}, \"open\": []}");
        var none = clerk.open("/differences");
        assertThat(none.hooked("none")).hasSize(1);
        assertThat(none.hooked("open-none")).hasSize(1);
        assertThat(none.hooked("standing-row").getFirst()).contains("Registrar", "0");
    }

    @Test
    void a_clerk_takes_one_and_the_second_sees_who_was_first() {
        var page = clerk.open(PAGE);
        assertThat(page.hooked("detail").getFirst()).contains("digest 12ab");
        assertThat(page.hooked("transmission"))
                .hasSize(2)
                .first()
                .asString()
                .contains("Rejected", "attempt 2", "RMV-1");
        var taken = clerk.press(page, "take");
        assertThat(taken.text("banner")).contains("You look into it now");
        var sent = StubCitations.asked("PUT " + API + "/owner").getFirst();
        assertThat(sent.body()).isEqualTo("{\"owner\":\"c.lindqvist\"}");
        assertThat(sent.header("If-Match")).isEqualTo(Fixtures.STATE);

        StubCitations.answers("PUT " + API + "/owner", 412, problem("changed-meanwhile", 412, "Somebody was first."));
        StubCitations.answers(
                "GET " + API,
                200,
                Fixtures.file("difference.json").replace("\"owner\": null", "\"owner\": \"c.other\""));
        var second = clerk.press(page, "take");
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.text("banner")).contains("looked into by c.other now");
        assertThat(second.hooked("owner")).containsExactly("c.other");
    }

    @Test
    void who_has_it_gives_it_back() {
        StubCitations.answers(
                "GET " + API,
                200,
                Fixtures.file("difference.json").replace("\"owner\": null", "\"owner\": \"c.lindqvist\""));
        var page = clerk.press(clerk.open(PAGE), "give-back");
        assertThat(page.text("banner")).contains("back in the queue");
        assertThat(StubCitations.asked("PUT " + API + "/owner").getFirst().body())
                .isEqualTo("{}");
    }

    @Test
    void one_ends_with_how_and_why() {
        var form = clerk.open(PAGE);
        var missing = clerk.press(form, "end");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.faultsBeside("resolution")).contains("nothing is chosen yet");
        assertThat(missing.faultsBeside("reason")).isNotEmpty();
        assertThat(StubCitations.asked("PUT " + API + "/resolution")).isEmpty();
        var done = clerk.press(form, "end", "resolution", "CORRECTED_THERE", "reason", "They typed it again.");
        assertThat(done.address()).isEqualTo(PAGE + "?done=ended");
        var sent = StubCitations.asked("PUT " + API + "/resolution").getFirst();
        assertThat(sent.body()).isEqualTo("{\"resolution\":\"CORRECTED_THERE\",\"reason\":\"They typed it again.\"}");
        assertThat(sent.header("If-Match")).isEqualTo(Fixtures.STATE);
    }

    @Test
    void who_comes_too_late_reads_how_it_ended_and_the_form_is_gone() {
        var form = clerk.open(PAGE);
        StubCitations.answers(
                "PUT " + API + "/resolution", 412, problem("changed-meanwhile", 412, "Somebody was first."));
        StubCitations.answers(
                "GET " + API,
                200,
                Fixtures.file("difference.json")
                        .replace(
                                "\"owner\": null",
                                "\"owner\": \"c.other\", \"resolution\": \"NO_MISMATCH\", \"reason\": \"a typing error\","
                                        + " \"resolvedBy\": \"c.other\", \"resolvedAt\": \"2026-11-20T15:00:00Z\""));
        var late = clerk.press(form, "end", "resolution", "SENT_AGAIN", "reason", "x");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("banner")).contains("c.other ended it meanwhile: looked into, and nothing differs");
        assertThat(late.has("end")).isFalse();
        assertThat(late.has("take")).isFalse();
        assertThat(late.text("main")).contains("a typing error");
    }

    @Test
    void who_only_reads_has_nothing_to_press() {
        for (var role : new String[] {"auditor", "chief"}) {
            var page = Browser.of("a-" + role, role).open(PAGE);
            assertThat(page.has("take")).as(role).isFalse();
            assertThat(page.has("end")).as(role).isFalse();
        }
        assertThat(Browser.of("s.mbeki", "supervisor").open(PAGE).has("end")).isTrue();
    }

    @Test
    void what_is_on_its_way_is_listed_and_narrowed() {
        var page = clerk.open("/transmissions?state=REJECTED&partner=REGISTRAR&citation=C0000412");
        assertThat(StubCitations.asked("GET /api/v1/transmissions").getLast().query())
                .contains("state=REJECTED", "partner=REGISTRAR", "citation=C0000412", "after=0");
        assertThat(page.hooked("transmission").get(1)).contains("that it is void", "Clerk-magistrate", "Queued");
        assertThat(page.html()).contains("/transmissions/batches/" + Fixtures.BATCH);
        assertThat(clerk.open("/transmissions?after=-4&state=LOST").status()).isEqualTo(200);
        assertThat(Browser.of("c.hief", "chief").open("/transmissions").html())
                .doesNotContain("/transmissions/batches/");
    }

    @Test
    void what_waits_is_fetched_once_and_handed_on_as_a_file() {
        var form = clerk.open(FILES);
        assertThat(clerk.press(form, "fetch").faultsBeside("fetch.partner")).isNotEmpty();
        assertThat(StubCitations.asked("POST /api/v1/transmissions/batches")).isEmpty();
        var batch = clerk.press(form, "fetch", "fetch.partner", "REGISTRAR");
        assertThat(batch.address()).isEqualTo("/transmissions/batches/" + Fixtures.BATCH);
        assertThat(batch.hooked("remaining").getFirst()).contains("3");
        assertThat(batch.hooked("transmission")).hasSize(1);
        var sent = StubCitations.asked("POST /api/v1/transmissions/batches").getFirst();
        assertThat(sent.body()).isEqualTo("{\"partner\":\"REGISTRAR\",\"again\":false}");
        assertThat(sent.header("Idempotency-Key"))
                .isEqualTo(form.formOf("fetch").get("key"));
        var file = clerk.open("/transmissions/batches/" + Fixtures.BATCH + "/file");
        assertThat(file.header("Content-Disposition")).contains("batch-" + Fixtures.BATCH + ".ndjson");
        StubCitations.answers("POST /api/v1/transmissions/batches", 422, problem("x", 422, "Not <b>now</b>."));
        var refused = clerk.press(form, "fetch", "fetch.partner", "REGISTRAR", "fetch.again", "true");
        assertThat(refused.text("banner")).contains("Not <b>now</b>.");
        assertThat(refused.formOf("fetch"))
                .containsEntry("fetch.partner", "REGISTRAR")
                .containsEntry("fetch.again", "true");
    }

    @Test
    void a_file_of_acknowledgements_says_what_came_of_each_and_which_rows_are_damaged() {
        var form = clerk.open(FILES);
        var page = clerk.sendAs(
                form, "acknowledge", "ack.file", "acks.csv", "message_id,transmission\n", "ack.partner", "REGISTRAR");
        assertThat(page.hooked("effect")).contains("counts now: 1", "was here before: 1");
        assertThat(page.hooked("damaged").getFirst()).contains("Line 4:", "not a date and time");
        var sent = StubCitations.asked("POST /api/v1/acknowledgements/imports").getFirst();
        assertThat(sent.query()).isEqualTo("partner=REGISTRAR");
        assertThat(sent.body()).isEqualTo("message_id,transmission\n");
        var empty = clerk.sendAs(form, "acknowledge", "ack.file", "acks.csv", "");
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.faultsBeside("ack.file")).isNotEmpty();
        assertThat(empty.faultsBeside("ack.partner")).isNotEmpty();
        assertThat(empty.faultsBeside("st.file")).isEmpty();
    }

    @Test
    void a_statement_is_compared_and_a_day_that_is_none_is_marked() {
        var form = clerk.open(FILES);
        String[] typed = {
            "st.partner",
            "CLERK_MAGISTRATE",
            "st.asOf",
            "2026-11-20T09:30",
            "st.from",
            "2026-11-01",
            "st.to",
            "2026-11-19"
        };
        var page = clerk.sendAs(form, "state", "st.file", "s.csv", "citation,state\n", typed);
        assertThat(page.hooked("stated").getFirst()).contains("12 stated, 2 differ, 1 of them were not known");
        var sent = StubCitations.asked("POST /api/v1/statements/imports").getFirst();
        assertThat(sent.query())
                .contains("partner=CLERK_MAGISTRATE", "asOf=2026-11-20T09%3A30%3A00-05%3A00", "from=2026-11-01");
        StubCitations.answers(
                "POST /api/v1/statements/imports",
                400,
                problem(
                        "malformed-request",
                        400,
                        "The statement cannot be read.",
                        fault("to", "days-in-order", "", "the last day is before the first", "check both days")));
        var refused = clerk.sendAs(form, "state", "st.file", "s.csv", "citation,state\n", typed);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultsBeside("st.to")).contains("before the first");
        assertThat(refused.attribute("st.from", "value")).isEqualTo("2026-11-01");
        StubCitations.breaks_off("POST /api/v1/statements/imports");
        var unanswered = clerk.sendAs(form, "state", "st.file", "s.csv", "citation,state\n", typed);
        assertThat(unanswered.status()).isEqualTo(503);
        assertThat(unanswered.formOf("state").get("key"))
                .isEqualTo(form.formOf("state").get("key"));
    }
}
