package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@PagesAlone
class DeparturesTest {

    private static final String PAGE = "/departures/" + Fixtures.DEPARTURE;
    private static final String CONCLUDE = "PUT /api/v1" + PAGE + "/conclusion";
    private static final String[] RETURNED = {"conclusion", "RETURNED", "note", "Ask dispatch for a second check."};

    private Browser supervisor;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        supervisor = Browser.of("s.mbeki", "supervisor");
    }

    @Test
    void the_review_shows_what_decided_and_what_would_have_changed_it_and_goes_on_without() {
        var supervisor = Browser.of("s.mbeki", "supervisor");
        var number = JsonPath.from(Fixtures.departure()).getString("citation");
        StubCitations.answers("GET /api/v1/citations/" + number, 200, Fixtures.citation());
        var page = supervisor.open("/departures/" + Fixtures.DEPARTURE);
        assertThat(page.hooked("settling-row")).hasSize(2);
        assertThat(page.hooked("turn"))
                .contains("If a judicial arrest warrant had been confirmed: that an arrest is permitted.");
        for (var status : new int[] {403, 500}) {
            StubCitations.answers("GET /api/v1/citations/" + number, status, Fixtures.problem("no", status, "No."));
            var without = supervisor.open("/departures/" + Fixtures.DEPARTURE);
            assertThat(without.status()).isEqualTo(200);
            assertThat(without.hooked("departure-decision")).isEmpty();
            assertThat(without.has("conclude")).isTrue();
        }
    }

    @Test
    void those_that_wait_are_listed_first() {
        var page = supervisor.open("/departures");
        assertThat(page.hooked("departure-row"))
                .singleElement()
                .asString()
                .contains("C0000411", "t.okafor", "Arrest; Impound", "Waiting for review");
        assertThat(StubCitations.asked("GET /api/v1/departures").getFirst().query())
                .contains("status=OPEN");
    }

    @Test
    void what_was_presumed_what_was_chosen_and_why_stand_above_the_conclusion() {
        var page = supervisor.open(PAGE);
        assertThat(page.hooked("presumed").getFirst()).startsWith("Summons to court");
        assertThat(page.hooked("chosen")).containsExactly("Arrest; Impound");
        assertThat(page.hooked("departure-reason").getFirst()).contains("three different names");
        assertThat(page.has("conclude")).isTrue();
        assertThat(page.elements("//input[@name='conclusion'][@checked]")).isEmpty();
    }

    @Test
    void concluding_names_the_state_that_was_seen() {
        var page = supervisor.press(supervisor.open(PAGE), "conclude", RETURNED);
        assertThat(page.address()).isEqualTo(PAGE + "?done=yes");
        assertThat(page.text("banner")).contains("The review is concluded");
        var sent = StubCitations.asked(CONCLUDE).getFirst();
        assertThat(sent.header("If-Match")).isEqualTo(Fixtures.STATE);
        assertThat(JsonPath.from(sent.body()).getString("conclusion")).isEqualTo("RETURNED");
        assertThat(JsonPath.from(sent.body()).getString("note")).isEqualTo("Ask dispatch for a second check.");
    }

    @Test
    void a_conclusion_without_a_note_is_not_sent() {
        var page = supervisor.press(supervisor.open(PAGE), "conclude", "conclusion", "AGREED");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.faultsBeside("note")).contains("Note: this is needed");
        assertThat(page.formOf("conclude")).containsEntry("conclusion", "AGREED");
        assertThat(StubCitations.asked(CONCLUDE)).isEmpty();
    }

    @Test
    void ones_own_departure_is_refused_with_the_rule_and_the_note_stays() {
        StubCitations.answers(
                CONCLUDE,
                403,
                problem(
                        "own-departure",
                        403,
                        "Not your own.",
                        fault("", "four-eyes", "2.129", "yours", "ask another")));
        var page = supervisor.press(supervisor.open(PAGE), "conclude", RETURNED);
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text("banner")).contains("Not concluded", "Not your own.", "yours – ask another", "four-eyes");
        assertThat(page.formOf("conclude")).containsEntry("note", RETURNED[3]);
    }

    @Test
    void a_review_somebody_else_concluded_shows_theirs() {
        var seen = supervisor.open(PAGE);
        StubCitations.answers(CONCLUDE, 412, problem("stale", 412, "Changed."));
        StubCitations.answers(
                "GET /api/v1" + PAGE,
                200,
                Fixtures.departure()
                        .replace("\"OPEN\"", "\"AGREED\"")
                        .replace("\"concludedBy\": null", "\"concludedBy\": \"ch.one\""));
        var page = supervisor.press(seen, "conclude", RETURNED);
        assertThat(page.status()).isEqualTo(412);
        assertThat(page.text("banner")).contains("This changed while you were looking");
        assertThat(page.hooked("conclusion").getFirst()).contains("Agreed: ch.one");
        assertThat(page.has("conclude")).isFalse();
    }

    @Test
    void no_answer_loses_nothing_of_the_note_and_the_second_press_names_the_same_state() {
        var seen = supervisor.open(PAGE);
        StubCitations.is_down();
        var page = supervisor.press(seen, "conclude", RETURNED);
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text("banner")).contains("What you wrote is still here", "nothing is recorded twice");
        assertThat(page.formOf("conclude"))
                .containsEntry("note", RETURNED[3])
                .containsEntry("conclusion", "RETURNED")
                .containsEntry("state", Fixtures.STATE);
        StubCitations.reset();
        assertThat(supervisor.press(page, "conclude").address()).isEqualTo(PAGE + "?done=yes");
    }

    @Test
    void an_auditor_reads_and_concludes_nothing() {
        StubCitations.answers("GET /api/v1" + PAGE, 200, Fixtures.offering(Fixtures.departure()));
        var page = Browser.of("a.ito", "auditor").open(PAGE);
        assertThat(page.has("conclude")).isFalse();
        assertThat(page.text("main")).contains("Supervisors and the chief conclude a review.");
    }
}
