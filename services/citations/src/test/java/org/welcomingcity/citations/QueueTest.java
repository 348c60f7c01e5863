package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.token.Tokens;

@QuarkusTest
@RealThing
class QueueTest {

    @Test
    void pages_follow_each_other_without_a_gap_or_a_repeat_though_citations_are_added() {
        var officer = Tokens.person("officer.pages", "officer");
        var issued = new ArrayList<String>();
        for (var count = 0; count < 7; count++) {
            issued.addFirst(cited(officer, anUnlicensedStop()));
        }
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var request = as(CLERK).queryParam("officer", "officer.pages").queryParam("limit", 3);
            var page = (after == null ? request : request.queryParam("after", after)).get("/api/v1/citations");
            page.then().statusCode(200);
            seen.addAll(page.path("items.number"));
            after = page.path("next");
            if (after != null) {
                page.then().header("Link", containsString("rel=\"next\""));
            }
            cited(officer, with(anUnlicensedStop(), "occurredAt", "2026-04-01T08:00:00-04:00"));
        } while (after != null);
        assertThat(seen).isEqualTo(issued);
    }

    @Test
    void filters_narrow_the_queue() {
        var officer = Tokens.person("officer.filters", "officer");
        var march = cited(officer, with(anUnlicensedStop(), "vehicle.plate.characters", "FLT 1"));
        var june = cited(officer, with(anUnlicensedStop(), "occurredAt", "2026-06-01T23:30:00-04:00"));
        var arrest = cited(officer, anArrestWithoutOtherGround("A stated reason."));

        assertThat(found("kind", "ARREST")).containsExactly(arrest);
        assertThat(found("from", "2026-06-01", "to", "2026-06-01")).containsExactly(june);
        assertThat(found("to", "2026-05-31")).containsExactly(arrest, march);
        assertThat(found("text", "flt-1")).containsExactly(march);
        assertThat(found("assignee", "-")).containsExactly(june, arrest, march);
        assertThat(found("assignee", "nobody.at.all")).isEmpty();
    }

    private static List<String> found(String... filters) {
        var request = as(CLERK).queryParam("officer", "officer.filters");
        for (var index = 0; index < filters.length; index += 2) {
            request.queryParam(filters[index], filters[index + 1]);
        }
        return request.get("/api/v1/citations").path("items.number");
    }

    @Test
    void two_clerks_on_one_citation_the_second_is_told_that_it_changed() {
        var number = cited(OFFICER, anUnlicensedStop());
        var assignment = "/api/v1/citations/" + number + "/assignment";
        var tag = as(CLERK).get("/api/v1/citations/" + number).header("ETag");

        put(CLERK, assignment, tag, "clerk.one")
                .statusCode(200)
                .body("assignee", equalTo("clerk.one"))
                .header("ETag", equalTo("\"1\""));
        put(CLERK, assignment, tag, "clerk.two")
                .spec(problem(412, "state-changed", "If-Match", "state-if-match"))
                .body("currentVersion", equalTo(1))
                .body("differences.field", equalTo(List.of("assignee")))
                .body("differences[0].was", equalTo(null))
                .body("differences[0].now", equalTo("clerk.one"))
                .body("differences[0].at", org.hamcrest.Matchers.notNullValue());
        put(CLERK, assignment, null, "clerk.two").spec(problem(428, "state-not-named", "If-Match", "state-if-match"));
        put(CLERK, assignment, "*", "clerk.two").spec(problem(412, "state-changed"));
        put(CLERK, assignment, "\"1\"", "not a name")
                .spec(problem(400, "malformed-request", "assignee", "officer-named"));
        put(CLERK, assignment, "\"1\"", null).statusCode(200).body("assignee", equalTo(null));
        as(CLERK)
                .get("/api/v1/citations/" + number + "/trail")
                .then()
                .body(
                        "entries.action",
                        equalTo(List.of(
                                "citation.issued",
                                "opportunity.started",
                                "late-entry.opened",
                                "citation.read",
                                "citation.assigned",
                                "citation.given-back")));
    }

    private static io.restassured.response.ValidatableResponse put(
            String token, String path, String tag, String assignee) {
        var request = as(token).contentType("application/json").body(map("assignee", assignee));
        return (tag == null ? request : request.header("If-Match", tag))
                .put(path)
                .then();
    }

    @Test
    void a_citation_that_did_not_change_is_304() {
        var number = cited(OFFICER, anUnlicensedStop());
        as(CLERK)
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/citations/" + number)
                .then()
                .statusCode(304);
    }

    @Test
    void a_supervisor_concludes_a_departure_once_and_nobody_concludes_their_own() {
        var both = Tokens.person("sergeant.one", "officer", "supervisor");
        var number = cited(both, anArrestWithoutOtherGround("A stated reason."));
        String id = as(SUPERVISOR).get("/api/v1/citations/" + number).path("departure.id");
        var path = "/api/v1/departures/" + id;
        var conclusion = map("conclusion", "AGREED", "note", "The reason stands.");

        conclude(both, path, "\"0\"", conclusion).spec(problem(403, "own-departure"));
        conclude(SUPERVISOR, path, "\"7\"", conclusion).spec(problem(412, "state-changed"));
        conclude(SUPERVISOR, path, "\"0\"", map("conclusion", "OPEN", "note", "x"))
                .spec(problem(400, "malformed-request", "conclusion", "form-format"));
        conclude(SUPERVISOR, path, "\"0\"", map("conclusion", "AGREED", "note", " "))
                .spec(problem(400, "malformed-request", "note", "form-cleantext"));
        conclude(SUPERVISOR, path, "\"0\"", conclusion)
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("concludedBy", equalTo("supervisor.one"));
        conclude(SUPERVISOR, path, "\"1\"", conclusion).spec(problem(409, "departure-concluded"));
        as(SUPERVISOR).get(path).then().statusCode(200).header("ETag", equalTo("\"1\""));
    }

    private static io.restassured.response.ValidatableResponse conclude(
            String token, String path, String tag, Object body) {
        return as(token)
                .contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .put(path + "/conclusion")
                .then();
    }
}
