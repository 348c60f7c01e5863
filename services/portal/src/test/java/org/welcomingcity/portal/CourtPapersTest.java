package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The application for complaint and the summonses on the screen. */
@QuarkusTest
@PagesAlone
class CourtPapersTest {

    private static final String APPLICATION = "/citations/" + Fixtures.CITATION + "/complaint-application";
    private static final String SUMMONSES = "/citations/" + Fixtures.CITATION + "/summonses";
    private static final String SUMMONS = SUMMONSES + "/" + Fixtures.SUMMONS;

    private Browser officer;
    private Browser clerk;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        officer = Browser.of("o.rivera", "officer");
        clerk = Browser.of("c.lindqvist", "citation-clerk");
    }

    @Test
    void an_application_begins_with_the_court_that_the_policy_names_and_grows_by_a_witness_at_a_time() {
        StubCitations.answers("GET /api/v1" + APPLICATION, 404, problem("no-application", 404, "None."));
        var page = officer.open(APPLICATION);
        assertThat(page.hooked("application-state")).containsExactly("Not written yet");
        assertThat(page.formOf("prepare"))
                .containsEntry("court", "Cambridge Division of the District Court Department")
                .containsEntry("state", Fixtures.STATE);
        assertThat(page.has("packet-pdf")).isFalse();
        assertThat(page.has("sign")).isFalse();
        var more =
                officer.press(page, "prepare", "facts", "as typed", "witnesses[0].name", "A. Example", "more", "true");
        assertThat(StubCitations.asked("POST /api/v1" + APPLICATION)).isEmpty();
        assertThat(more.formOf("prepare")).containsEntry("facts", "as typed").containsKey("witnesses[1].name");
        officer.press(
                more,
                "prepare",
                "witnesses[0].name",
                "",
                "witnesses[1].name",
                "B. Example",
                "witnesses[1].capacity",
                "officer");
        assertThat(StubCitations.asked("POST /api/v1" + APPLICATION).getFirst().body())
                .contains(
                        "\"facts\":\"as typed\"", "\"witnesses\":[{\"name\":\"B. Example\",\"capacity\":\"officer\"}]");
    }

    /** The longest text of all, in letters that take nine signs each on the way, and one that is too long for the service. */
    @Test
    void a_long_text_in_any_script_comes_through_and_one_that_is_too_long_is_not_lost() {
        var facts = "አ".repeat(8_000);
        officer.press(officer.open(APPLICATION), "prepare", "facts", facts);
        assertThat(JsonPath.from(StubCitations.asked("POST /api/v1" + APPLICATION)
                                .getFirst()
                                .body())
                        .getString("facts"))
                .isEqualTo(facts);
        StubCitations.answers(
                "POST /api/v1" + APPLICATION,
                400,
                problem(
                        "malformed-request",
                        400,
                        "Not stored.",
                        fault("facts", "form-cleantext", "", "has 9,000 characters, and 8,000 fit", "shorten it")));
        var told = officer.press(officer.open(APPLICATION), "prepare", "facts", "አ".repeat(9_000));
        assertThat(told.formOf("prepare")).containsEntry("facts", "አ".repeat(9_000));
        assertThat(told.faultsBeside("facts")).contains("9,000");
    }

    @Test
    void a_fault_stands_beside_the_witness_it_is_about() {
        StubCitations.answers(
                "POST /api/v1" + APPLICATION,
                422,
                problem(
                        "form",
                        422,
                        "Not stored.",
                        fault("witnesses[0].capacity", "form-required", "", "nothing there", "say as what")));
        var more = officer.press(officer.open(APPLICATION), "prepare", "more", "true");
        var page = officer.press(
                more,
                "prepare",
                "witnesses[0].name",
                "",
                "witnesses[0].capacity",
                "",
                "witnesses[0].contact",
                "",
                "witnesses[1].name",
                "B");
        assertThat(page.faultsBeside("witnesses[1].capacity")).contains("nothing there");
        assertThat(page.faultsBeside("witnesses[0].capacity")).isEmpty();
    }

    @Test
    void it_is_signed_on_the_state_that_was_seen_and_then_stands() {
        var page = officer.open(APPLICATION);
        assertThat(page.hooked("application").getFirst())
                .contains("I saw the vehicle pass a red signal", "26-004411", "o.rivera");
        officer.press(page, "sign", "title", "Patrol Officer");
        var sent =
                StubCitations.asked("POST /api/v1" + APPLICATION + "/signature").getFirst();
        assertThat(sent.body()).isEqualTo("{\"title\":\"Patrol Officer\"}");
        assertThat(sent.header("If-Match")).isEqualTo(Fixtures.STATE);
        StubCitations.answers(
                "GET /api/v1" + APPLICATION,
                200,
                Fixtures.offering(Fixtures.file("application.json"))
                        .replace("\"signed\": false", "\"signed\": true")
                        .replace("\"signedBy\": null", "\"signedBy\": \"o.rivera\"")
                        .replace("\"signerTitle\": null", "\"signerTitle\": \"Patrol Officer\""));
        var signed = officer.open(APPLICATION);
        assertThat(signed.hooked("application-state")).containsExactly("Signed by o.rivera");
        assertThat(signed.has("sign")).isFalse();
        assertThat(signed.has("prepare")).isFalse();
    }

    @Test
    void whoever_writes_second_sees_that_it_was_signed_and_a_clerk_only_reads_and_takes_the_packet() {
        var form = officer.open(APPLICATION);
        StubCitations.answers("POST /api/v1" + APPLICATION, 412, problem("stale", 412, "It changed."));
        StubCitations.answers(
                "GET /api/v1" + APPLICATION,
                200,
                Fixtures.offering(Fixtures.file("application.json"))
                        .replace("\"signed\": false", "\"signed\": true")
                        .replace("\"signedBy\": null", "\"signedBy\": \"s.mbeki\""));
        var stale = officer.press(form, "prepare");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("banner")).contains("When you looked: Written by o.rivera", "Now: Signed by s.mbeki");
        var page = clerk.open(APPLICATION);
        assertThat(page.has("prepare")).isFalse();
        assertThat(page.attribute("packet-pdf", "href")).isEqualTo(APPLICATION + "/application.pdf");
        StubCitations.answers("GET /api/v1" + APPLICATION, 200, "%PDF-1.7 as the service made it");
        var file = clerk.open(APPLICATION + "/application.pdf");
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.html()).startsWith("%PDF-1.7");
        assertThat(StubCitations.asked("GET /api/v1" + APPLICATION).getLast().header("Accept"))
                .isEqualTo("application/pdf");
        var xml = clerk.open(APPLICATION + "/application.xml");
        assertThat(xml.header("Content-Disposition")).contains("complaint-application.xml");
    }

    @Test
    void a_citation_without_a_criminal_line_has_nothing_to_apply_for() {
        StubCitations.answers("GET /api/v1" + APPLICATION, 404, problem("no-application", 404, "None."));
        StubCitations.answers(
                "GET /api/v1/citations/" + Fixtures.CITATION,
                200,
                Fixtures.citation()
                        .replace("\"kind\": \"CRIMINAL\"", "\"kind\": \"CIVIL\"")
                        .replace("\"destination\": \"CLERK_MAGISTRATE\"", "\"destination\": \"REGISTRAR\""));
        offered();
        var page = officer.open(APPLICATION);
        assertThat(page.hooked("nothing-criminal")).isNotEmpty();
        assertThat(page.has("prepare")).isFalse();
        assertThat(officer.open("/citations/" + Fixtures.CITATION + "/contest").has("application"))
                .isFalse();
        assertThat(officer.open("/citations/" + Fixtures.CITATION).html()).doesNotContain(APPLICATION);
    }

    @Test
    void a_summons_is_recorded_as_the_court_wrote_it_and_only_after_a_complaint() {
        var page = clerk.open(SUMMONSES);
        assertThat(page.hooked("summons").getFirst()).contains("2652CR000123", "To be served", "Dec 20, 2026");
        clerk.press(page, "take", "docket", "2652CR000124", "issuedOn", "2026-11-24", "appearAt", "2026-12-20T09:00");
        assertThat(StubCitations.asked("POST /api/v1" + SUMMONSES).getFirst().body())
                .isEqualTo(
                        "{\"docket\":\"2652CR000124\",\"court\":\"Cambridge Division of the District Court Department\","
                                + "\"issuedOn\":\"2026-11-24\",\"appearAt\":\"2026-12-20T09:00:00-05:00\"}");
        offered("recordServiceAttempt", "returnService");
        assertThat(officer.open(SUMMONSES).has("take")).isFalse();
        StubCitations.answers(
                "GET /api/v1" + SUMMONSES,
                200,
                "{\"citation\": \"C0000412\", \"status\": \"SENT_COURT\", \"version\": 3, \"summonses\": [], \"offers\": []}");
        var early = clerk.open(SUMMONSES);
        assertThat(early.has("take")).isFalse();
        assertThat(early.text("main")).contains("A summons follows a complaint");
    }

    @Test
    void each_attempt_is_shown_and_reported_and_the_return_ends_it() {
        var page = officer.open(SUMMONS);
        assertThat(page.hooked("attempt").getFirst())
                .contains("Police delivery: Nobody there", "door tag 4", "neighbour said evenings", "22 Windsor St");
        assertThat(page.formOf("record-attempt"))
                .containsEntry("server", "o.rivera")
                .containsEntry("place", "22 Windsor St, Apt 3, Cambridge, MA 02139");
        officer.press(
                page,
                "record-attempt",
                "channel",
                "IN_HAND",
                "result",
                "SERVED",
                "attemptedAt",
                "2026-11-26T18:00",
                "proof",
                "signed receipt 118");
        assertThat(StubCitations.asked("POST /api/v1" + SUMMONS + "/attempts")
                        .getFirst()
                        .body())
                .contains("\"channel\":\"IN_HAND\",\"result\":\"SERVED\",\"attemptedAt\":\"2026-11-26T18:00:00-05:00\"")
                .contains("\"proof\":\"signed receipt 118\"");
        officer.press(page, "give-back", "return.returnedOn", "2026-11-27", "return.statement", "I served it.");
        assertThat(StubCitations.asked("POST /api/v1" + SUMMONS + "/return")
                        .getFirst()
                        .body())
                .isEqualTo("{\"returnedOn\":\"2026-11-27\",\"statement\":\"I served it.\"}");
        StubCitations.answers(
                "GET /api/v1" + SUMMONSES,
                200,
                Fixtures.offering(Fixtures.file("summonses.json"))
                        .replace("TO_SERVE", "RETURNED_SERVED")
                        .replace(
                                "\"returned\": null",
                                "\"returned\": {\"returnedOn\": \"2026-11-27\", \"statement\": \"I served it.\", \"by\": \"o.rivera\"}"));
        var back = officer.open(SUMMONS);
        assertThat(back.has("record-attempt")).isFalse();
        assertThat(back.has("give-back")).isFalse();
        assertThat(back.hooked("returned").getFirst()).contains("I served it.", "o.rivera");
    }

    @Test
    void service_without_proof_is_refused_beside_its_field_and_a_stranger_finds_no_summons() {
        StubCitations.answers(
                "POST /api/v1" + SUMMONS + "/attempts",
                422,
                problem(
                        "report-cannot-stand",
                        422,
                        "Not stored.",
                        fault("proof", "summons-service", "Mass. R. Crim. P. 6", "service is proved", "name who")));
        var page = clerk.press(clerk.open(SUMMONS), "record-attempt", "channel", "MAIL", "result", "MAILED");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.faultsBeside("proof")).contains("service is proved");
        assertThat(clerk.open(SUMMONSES + "/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
        offered();
        assertThat(Browser.of("a.udit", "auditor").open(SUMMONS).has("record-attempt"))
                .isFalse();
    }

    /** Whatever stands there, the page shows the forms of what the service offers, and no other. */
    @Test
    void the_forms_are_those_that_the_service_offers() {
        offered("returnService");
        var summons = officer.open(SUMMONS);
        assertThat(summons.has("record-attempt")).isFalse();
        assertThat(summons.has("give-back")).isTrue();
        offered("recordServiceAttempt");
        summons = officer.open(SUMMONS);
        assertThat(summons.has("record-attempt")).isTrue();
        assertThat(summons.has("give-back")).isFalse();
        StubCitations.answers(
                "GET /api/v1" + SUMMONSES,
                200,
                Fixtures.file("summonses.json")
                        .replace(Fixtures.SUMMONS + "/", "00000000-0000-0000-0000-000000000000/"));
        assertThat(officer.open(SUMMONS).has("record-attempt"))
                .as("another summons of the citation is offered, and not this one")
                .isFalse();
        StubCitations.answers(
                "GET /api/v1" + APPLICATION,
                200,
                Fixtures.offering(Fixtures.file("application.json"), "signComplaintApplication"));
        var application = officer.open(APPLICATION);
        assertThat(application.has("sign")).isTrue();
        assertThat(application.has("prepare")).isFalse();
    }

    private static void offered(String... actions) {
        StubCitations.answers(
                "GET /api/v1" + SUMMONSES, 200, Fixtures.offering(Fixtures.file("summonses.json"), actions));
    }
}
