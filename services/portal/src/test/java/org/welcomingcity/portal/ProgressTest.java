package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the roadside to the court. */
@QuarkusTest
@PagesAlone
class ProgressTest {

    private static final String PROGRESS = "/citations/" + Fixtures.CITATION + "/progress";
    private static final String API = "/api/v1/citations/" + Fixtures.CITATION;

    private Browser clerk;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        clerk = Browser.of("c.lindqvist", "citation-clerk");
    }

    @Test
    void where_it_stands_what_it_went_through_and_what_can_come_next_are_shown_with_their_cites() {
        var page = clerk.open(PROGRESS);
        assertThat(page.hooked("status")).containsExactly("Issued");
        assertThat(page.text("main")).contains("waits for the clerk");
        assertThat(page.hooked("moved").getFirst())
                .contains("Issued", "o.rivera", "G.L. c. 90C § 2", "verified primary source");
        assertThat(page.hooked("forwarding").getFirst()).contains("Sent, mail: bag 7", "left with the post");
        assertThat(page.hooked("possible")).hasSize(2).first().asString().contains("Copies with the chief", "S3");
        assertThat(clerk.open("/citations/" + Fixtures.CITATION).hooked("waiting-on"))
                .containsExactly("waits for the clerk");
    }

    @Test
    void nothing_about_what_happened_is_answered_before_somebody_answers_it() {
        var page = clerk.open(PROGRESS);
        assertThat(page.formOf("deliver")).containsEntry("deliveredAt", "").doesNotContainKey("manner");
        assertThat(page.formOf("hand-in")).containsEntry("handedInAt", "").containsEntry("receivedBy", "");
        assertThat(page.formOf("forward")).containsEntry("happenedAt", "").doesNotContainKey("event");

        clerk.press(page, "deliver");
        assertThat(StubCitations.asked("POST " + API + "/delivery").getFirst().body())
                .isEqualTo("{}");
    }

    @Test
    void a_date_that_was_met_says_when_and_asks_for_nothing() {
        var page = clerk.open("/citations/" + Fixtures.CITATION);
        assertThat(page.hooked("deadline")).hasSize(2);
        assertThat(page.hooked("deadline").getFirst()).contains("Contested count");
        assertThat(page.hooked("met")).containsExactly("Done on Wed, Nov 25, 2026");
    }

    @Test
    void a_citation_is_voided_from_its_page_with_a_full_explanation() {
        StubCitations.answers(
                "POST /api/v1/numbers/" + Fixtures.CITATION + "/explanation",
                400,
                problem(
                        "malformed-request",
                        400,
                        "The request does not keep to its form.",
                        fault("explanation", "form-explains", "", "Write what happened", "please correct it")));
        var officer = Browser.of("o.rivera", "officer");
        var page =
                officer.press(officer.open("/citations/" + Fixtures.CITATION), "void-citation", "explanation", "wrong");
        assertThat(StubCitations.asked("POST /api/v1/numbers/" + Fixtures.CITATION + "/explanation")
                        .getFirst()
                        .body())
                .isEqualTo("{\"state\":\"VOIDED\",\"explanation\":\"wrong\"}");
        assertThat(page.faultsBeside("explanation")).contains("Write what happened");
        assertThat(page.formOf("void-citation")).containsEntry("explanation", "wrong");
    }

    @Test
    void a_delivery_is_reported_on_the_state_that_was_seen_and_in_the_citys_time() {
        clerk.press(
                clerk.open(PROGRESS),
                "deliver",
                "manner",
                "MAIL",
                "deliveredAt",
                "2026-11-20T09:00",
                "exception",
                "MORE_TIME_NEEDED",
                "reason",
                "the plate was unreadable",
                "addressSource",
                "REGISTRATION");
        var sent = StubCitations.asked("POST " + API + "/delivery").getFirst();
        assertThat(sent.header("If-Match")).isEqualTo(Fixtures.STATE);
        assertThat(sent.header("Idempotency-Key")).isNotBlank();
        assertThat(sent.body())
                .contains("\"manner\":\"MAIL\"", "\"deliveredAt\":\"2026-11-20T09:00:00-05:00\"")
                .contains("\"exception\":\"MORE_TIME_NEEDED\"", "\"reason\":\"the plate was unreadable\"");
    }

    @Test
    void what_the_law_does_not_excuse_stands_beside_its_field_and_nothing_typed_is_lost() {
        StubCitations.answers(
                "POST " + API + "/delivery",
                422,
                problem(
                        "late-delivery",
                        422,
                        "Not recorded.",
                        fault("exception", "S2", "G.L. c. 90C § 2", "none of the three", "name one")));
        var page = clerk.press(clerk.open(PROGRESS), "deliver", "manner", "MAIL", "reason", "as typed");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.faultsBeside("exception")).contains("none of the three", "G.L. c. 90C § 2");
        assertThat(page.formOf("deliver")).containsEntry("reason", "as typed").containsEntry("manner", "MAIL");
    }

    @Test
    void copies_and_their_way_are_reported() {
        var page = clerk.open(PROGRESS);
        clerk.press(page, "hand-in", "handedInAt", "2026-11-18T23:00", "receivedBy", "chief.b");
        assertThat(StubCitations.asked("POST " + API + "/copies").getFirst().body())
                .isEqualTo("{\"handedInAt\":\"2026-11-18T23:00:00-05:00\",\"receivedBy\":\"chief.b\"}");
        clerk.press(
                page,
                "forward",
                "event",
                "ACKNOWLEDGED",
                "means",
                "ELECTRONIC",
                "reference",
                "ack-1",
                "happenedAt",
                "2026-11-19T10:00");
        assertThat(StubCitations.asked("POST " + API + "/forwardings")
                        .getFirst()
                        .body())
                .contains("\"event\":\"ACKNOWLEDGED\"", "\"means\":\"ELECTRONIC\"", "\"reference\":\"ack-1\"");
    }

    @Test
    void the_second_of_two_clerks_sees_what_the_first_did() {
        var form = clerk.open(PROGRESS);
        StubCitations.answers("POST " + API + "/copies", 412, problem("stale", 412, "It changed."));
        StubCitations.answers(
                "GET " + API,
                new StubCitations.Answer(
                        200,
                        Fixtures.citation().replace("\"status\": \"ISSUED\"", "\"status\": \"COPIES_WITH_CHIEF\""),
                        "\"4\""));
        var stale = clerk.press(form, "hand-in", "receivedBy", "chief.b");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("banner")).contains("When you looked: Issued. Now: Copies with the chief.");
        assertThat(stale.formOf("hand-in")).containsEntry("receivedBy", "chief.b");
    }

    @Test
    void an_auditor_reads_and_an_officer_does_not_forward() {
        StubCitations.answers("GET " + API, 200, Fixtures.offering(Fixtures.citation()));
        var auditor = Browser.of("a.udit", "auditor").open(PROGRESS);
        assertThat(auditor.has("deliver")).isFalse();
        assertThat(auditor.has("forward")).isFalse();
        StubCitations.answers(
                "GET " + API, 200, Fixtures.offering(Fixtures.citation(), "deliverCitation", "handInCopies"));
        var officer = Browser.of("o.rivera", "officer");
        assertThat(officer.open(PROGRESS).has("deliver")).isTrue();
        assertThat(officer.open(PROGRESS).has("forward")).isFalse();
    }
}
