package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The car that waits for a licensed driver: its clock, calls, end and choice, each where the service offers it. */
@QuarkusTest
@PagesAlone
class VehicleTest {

    private static final String API = "/api/v1/citations/" + Fixtures.CITATION + "/opportunity";
    private static final String PAGE = "/citations/" + Fixtures.CITATION + "/vehicle";

    private Browser officer;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        StubCitations.answers(
                "GET /api/v1/citations/" + Fixtures.CITATION,
                200,
                Fixtures.citation().replace("\"vehicle\": \"HAND_OVER\"", "\"vehicle\": \"WAITING\""));
        officer = Browser.of("o.rivera", "officer");
    }

    @Test
    void the_clock_runs_by_the_services_time_and_stands_in_words_without_a_script() {
        var page = officer.open(PAGE);
        var clock = page.elements("//*[@data-clock]").getFirst();
        assertThat(clock.getAttribute("data-now")).isEqualTo("2026-11-18T19:40:00Z");
        assertThat(clock.getAttribute("data-until")).isEqualTo("2026-11-18T20:02:00Z");
        assertThat(clock.getTextContent()).contains("3:02 PM");
        assertThat(page.html())
                .contains("Waiting for a licensed driver", "Test officer.one", "&lt;b&gt;can", "/assets/clock.js")
                .doesNotContain("<b>can");
    }

    @Test
    void a_call_and_the_end_are_told_in_the_citys_time_on_the_state_that_was_seen() {
        var page = officer.open(PAGE);
        officer.press(page, "call", "calledAt", "2026-11-18T14:41", "note", "Her brother does not answer.");
        var call = StubCitations.asked("POST " + API + "/calls").getFirst();
        assertThat(JsonPath.from(call.body()).<Map<String, String>>get("$"))
                .isEqualTo(Map.of("calledAt", "2026-11-18T14:41:00-05:00", "note", "Her brother does not answer."));
        assertThat(call.header("If-Match")).isEqualTo(Fixtures.STATE);

        officer.press(
                page,
                "end",
                "how",
                "DECLINED",
                "endedAt",
                "2026-11-18T14:45",
                "endReason",
                "The driver wants nobody to come.",
                "endedEarly",
                "early.driver_left_it");
        assertThat(JsonPath.from(StubCitations.asked("POST " + API + "/end")
                                .getFirst()
                                .body())
                        .getString("endedEarly"))
                .isEqualTo("early.driver_left_it");
    }

    @Test
    void only_what_is_offered_can_be_done_and_what_is_over_can_be_read() {
        assertThat(officer.open(PAGE).html())
                .contains("id=\"call\"", "id=\"end\"")
                .doesNotContain("id=\"choose\"");
        StubCitations.answers("GET " + API, 200, over());
        var page = officer.open(PAGE);
        assertThat(page.html())
                .contains("id=\"choose\"", "The wait is over")
                .doesNotContain("id=\"call\"", "data-clock");
        officer.press(page, "choose", "vehicle", "LEAVE_PARKED", "mayStayParked", "true");
        assertThat(JsonPath.from(StubCitations.asked("POST " + API + "/choice")
                                .getFirst()
                                .body())
                        .<Map<String, Object>>get("$"))
                .isEqualTo(Map.of("vehicle", "LEAVE_PARKED", "mayStayParked", true));
        assertThat(page.elements("//input[@name='vehicle']")).hasSize(2);
    }

    @Test
    void a_car_that_waits_stands_on_the_officers_first_page_with_its_clock() {
        assertThat(officer.open("/").hooked("car")).isEmpty();
        StubCitations.answers("GET /api/v1/opportunities", 200, """
                {"now": "2026-11-18T19:40:00Z", "items": [
                  {"citation": "%1$s", "state": "RUNNING", "startedAt": "2026-11-18T19:32:00Z", "until": "2026-11-18T20:02:00Z"},
                  {"citation": "C0000009", "state": "ENDED", "startedAt": "2026-11-18T18:32:00Z", "until": "2026-11-18T19:02:00Z"}]}""".formatted(Fixtures.CITATION));
        var page = officer.open("/");
        assertThat(page.hooked("car")).hasSize(2);
        assertThat(page.elements("//*[@data-clock]")).hasSize(1);
        assertThat(page.html())
                .contains(
                        "href=\"" + PAGE + "\"",
                        "Decide about the car that waited",
                        "href=\"/citations/C0000009/vehicle\"");
        StubCitations.reset();
        Browser.of("c.lindqvist", "citation-clerk").open("/");
        assertThat(StubCitations.asked("GET /api/v1/opportunities")).isEmpty();
    }

    @Test
    void what_the_service_does_not_take_stays_typed_beside_its_reason() {
        StubCitations.answers(
                "POST " + API + "/end",
                422,
                problem(
                        "opportunity-not-over",
                        422,
                        "It is not over.",
                        fault("endedEarly", "wco-reasonable-opportunity", "Ord.", "the wait is not over", "say why")));
        var told = officer.press(
                officer.open(PAGE), "end", "how", "ENDED", "endedAt", "2026-11-18T14:45", "endReason", "as typed");
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.faultsBeside("endedEarly")).contains("the wait is not over");
        assertThat(told.formOf("end")).containsEntry("endReason", "as typed").containsEntry("how", "ENDED");
    }

    @Test
    void whoever_only_reads_is_offered_nothing_and_the_page_speaks_spanish() {
        officer.open("/language/es");
        assertThat(officer.open(PAGE).html()).contains("Espera a una persona con licencia", "Guardar la llamada");
        assertThat(Browser.of("a.ruiz", "auditor")
                        .post(PAGE + "/calls", Map.of())
                        .status())
                .isIn(400, 403);
        assertThat(StubCitations.asked("POST " + API + "/calls")).isEmpty();
    }

    private static String over() {
        return """
                {"citation": "%s", "state": "ENDED", "now": "2026-11-18T20:10:00Z", "startedAt": "2026-11-18T19:32:00Z",
                 "until": "2026-11-18T20:02:00Z", "calls": [], "how": "ENDED", "endedAt": "2026-11-18T20:04:00Z",
                 "endReason": "Nobody came.", "version": 5, "offers": [{"action": "chooseForVehicle", "method": "POST",
                 "href": "x", "choices": {"vehicle": ["LEAVE_PARKED", "IMPOUND"]}}]}""".formatted(Fixtures.CITATION);
    }

    @Test
    void a_car_that_did_not_wait_has_its_facts_there_and_asks_for_no_clock() {
        StubCitations.reset();
        var page = officer.open(PAGE);
        assertThat(page.text("main")).contains("MA 2KXR41", "Licensed driver takes it");
        assertThat(page.hooked("clock")).isEmpty();
        assertThat(StubCitations.asked("GET " + API)).isEmpty();
    }
}
