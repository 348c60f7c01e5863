package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.change;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.token.Tokens;

/** A paper relied on at a stop: what no court issued is no ground, and what nobody confirmed waits for a supervisor. */
@QuarkusTest
@RealThing
class WarrantTest {

    private static final Map<String, Object> FEDERAL =
            map("number", "I-200", "court", "Department of Homeland Security", "issuedBy", "ICE deportation officer");

    private static Map<String, Object> judicial() {
        return map(
                "number", "2452CR001234", "court", "Cambridge District Court", "issuedBy", "Clerk-Magistrate Ana Ruiz");
    }

    private static Map<String, Object> anArrestOn(Map<String, Object> paper) {
        return with(anArrestWithoutOtherGround(null), "facts.judicialWarrant", paper);
    }

    private static long events(String action) {
        return Database.count("ledger_entry where action = '" + action + "'");
    }

    @Test
    void an_arrest_on_a_paper_of_a_federal_authority_is_refused_and_the_try_is_on_the_ledger() {
        var logged = events("stop.federal-document-not-acted-on");
        var citations = Database.count("citation");

        post(OFFICER, "/api/v1/stops", anArrestOn(FEDERAL))
                .then()
                .spec(problem(422, "choice-refused", "facts.judicialWarrant", "P4"))
                .body("faults.field", hasItems("facts.judicialWarrant.court", "facts.judicialWarrant.issuedBy"));

        assertThat(events("stop.federal-document-not-acted-on")).isEqualTo(logged + 1);
        assertThat(Database.count("citation")).isEqualTo(citations);
    }

    @Test
    void a_citation_is_not_closed_while_its_warrant_waits() {
        var number = cited(OFFICER, anArrestOn(judicial()));
        change(CLERK, number, "contest/closing", map())
                .spec(problem(409, "warrant-check-open", "", "two-person-check"));
        as(CLERK)
                .get("/api/v1/citations/" + number + "/contest")
                .then()
                .statusCode(200)
                .body("offers.action", not(hasItem("closeCitation")));
    }

    /** Not even with a reason, or with lines that cannot stand: the paper is refused and logged all the same. */
    @Test
    void no_reason_makes_a_ground_of_it_and_no_other_fault_hides_it() {
        var logged = events("stop.federal-document-not-acted-on");
        var reasoned = with(anArrestOn(FEDERAL), "choice.reason", "The driver walked into traffic twice.");
        post(OFFICER, "/api/v1/stops", reasoned).then().statusCode(422);
        var broken = with(anArrestOn(FEDERAL), "violations", List.of());
        post(OFFICER, "/api/v1/stops", broken).then().statusCode(422);

        assertThat(events("stop.federal-document-not-acted-on")).isEqualTo(logged + 2);
    }

    @Test
    void with_a_summons_the_paper_is_logged_as_not_acted_on() {
        var number = cited(OFFICER, with(anUnlicensedStop(), "facts.judicialWarrant", FEDERAL));
        as(CLERK)
                .get("/api/v1/citations/" + number + "/trail")
                .then()
                .body("entries.action", hasItem("federal-document.received-not-acted-on"));
        as(CLERK)
                .get("/api/v1/citations/" + number)
                .then()
                .body("decision.person.outcome", equalTo("SUMMONS"))
                .body("decision.tables.id", hasItems("judicial-test", "instrument"))
                .body("warrantCheck", nullValue());
    }

    @Test
    void a_judicial_warrant_that_nobody_confirmed_waits_for_a_supervisor_and_is_confirmed_once_by_another_person() {
        post(OFFICER, "/api/v1/stops/preview", anArrestOn(judicial()))
                .then()
                .statusCode(200)
                .body("person.outcome", equalTo("ARREST_UNCONFIRMED"))
                .body("judgement.answer", equalTo("REFERRED"))
                .body("faults", empty());
        var answer = post(OFFICER, "/api/v1/stops", anArrestOn(judicial()));
        answer.then()
                .statusCode(201)
                .body("citation.decision.judgement.answer", equalTo("REFERRED"))
                .body("citation.warrantCheck.status", equalTo("OPEN"))
                .body("citation.decision.obligations.code", hasItem("CONFIRM_WARRANT"));
        String number = answer.path("citation.number");
        String id = answer.path("citation.warrantCheck.id");

        as(SUPERVISOR)
                .queryParam("limit", 100)
                .get("/api/v1/warrant-checks")
                .then()
                .statusCode(200)
                .body("items.find { it.citation == '" + number + "' }.warrant.number", equalTo("2452CR001234"))
                .body("items.find { it.citation == '" + number + "' }.offers.action", hasItem("concludeWarrantCheck"));
        as(OFFICER).get("/api/v1/warrant-checks").then().statusCode(403);
        conclude(OFFICER, id, 0, "CONFIRMED").statusCode(403);
        // The officer themself, with a supervisor's role: still not a second person.
        conclude(Tokens.person("officer.one", "officer", "supervisor"), id, 0, "CONFIRMED")
                .spec(problem(403, "own-warrant"));
        conclude(SUPERVISOR, id, 0, "CONFIRMED")
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"))
                .body("concludedBy", equalTo("supervisor.one"))
                .body("offers", empty());
        conclude(SUPERVISOR, id, 1, "NOT_CONFIRMED").statusCode(409);

        as(SUPERVISOR).get("/api/v1/citations/" + number).then().body("warrantCheck.status", equalTo("CONFIRMED"));
        as(SUPERVISOR)
                .get("/api/v1/citations/" + number + "/trail")
                .then()
                .body("entries.action", hasItems("warrant.to-confirm", "warrant.confirmed"));
        as(SUPERVISOR)
                .queryParam("limit", 100)
                .get("/api/v1/warrant-checks")
                .then()
                .body("items.citation", not(hasItem(number)));
    }

    @Test
    void what_a_supervisor_cannot_confirm_is_no_ground_and_says_so() {
        String id = post(OFFICER, "/api/v1/stops", anArrestOn(judicial())).path("citation.warrantCheck.id");
        as(SUPERVISOR)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .body(map("conclusion", "NOT_CONFIRMED"))
                .put("/api/v1/warrant-checks/" + id + "/conclusion")
                .then()
                .statusCode(400);
        conclude(SUPERVISOR, id, 0, "ADMINISTRATIVE").statusCode(200).body("status", equalTo("ADMINISTRATIVE"));
    }

    /** Whatever else the arrest stands on and however it is sent: the unchecked paper is on the list. */
    @Test
    void every_way_to_an_arrest_on_an_unchecked_paper_leads_over_the_list() {
        var other = with(anArrestOn(judicial()), "facts.otherArrestOffence", "90-24");
        other.put(
                "violations",
                List.of(
                        map("offence", "90-10", "disposition", "ARREST"),
                        map("offence", "90-24", "disposition", "ARREST")));
        var reasoned = with(anArrestOn(judicial()), "choice.reason", "The driver walked into traffic twice.");
        for (var stop : List.of(other, reasoned, anArrestOn(judicial()))) {
            post(OFFICER, "/api/v1/stops", stop)
                    .then()
                    .statusCode(201)
                    .body("citation.warrantCheck.status", equalTo("OPEN"));
        }
        assertThat(Database.count("stop s join citation c on c.stop_id = s.id where s.warrant_number is not null"
                        + " and s.choice ->> 'person' = 'ARREST' and s.facts ->> 'judicialWarrant' = 'UNCHECKED'"
                        + " and not exists (select 1 from warrant_check w where w.citation = c.number)"))
                .isZero();
    }

    @Test
    void a_summons_with_a_judicial_warrant_asks_nobody() {
        post(OFFICER, "/api/v1/stops", with(anUnlicensedStop(), "facts.judicialWarrant", judicial()))
                .then()
                .statusCode(201)
                .body("citation.warrantCheck", nullValue());
    }

    private static ValidatableResponse conclude(String token, String id, int version, String finding) {
        return as(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .body(map("conclusion", finding, "note", "Read in the court's warrant system at 2:40 PM."))
                .put("/api/v1/warrant-checks/" + id + "/conclusion")
                .then();
    }
}
