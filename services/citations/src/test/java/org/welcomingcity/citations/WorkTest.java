package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.change;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.reachesItsReceiver;
import static org.welcomingcity.citations.Roadside.reachesTheChief;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.testkit.token.Tokens;

/** Queues, notes, what a line costs, and the supervisor of a departure. */
@QuarkusTest
@RealThing
class WorkTest {

    @Test
    void each_role_has_its_own_queue_by_deadline_and_reading_it_is_on_the_record() {
        var officer = Tokens.person("officer.work", "officer");
        var mine = cited(officer, anUnlicensedStop());
        var others = cited(OFFICER, anUnlicensedStop());
        as(officer)
                .get("/api/v1/work")
                .then()
                .statusCode(200)
                .body("items.citation.number", equalTo(List.of(mine)))
                .body("items[0].standing", equalTo("OVERDUE"))
                .body("items[0].citation.waitingOn", equalTo("OFFICER"))
                .body("items[0].citation.nextDuty", containsString("copy"))
                .body("counts.overdue", equalTo(1));
        assertThat(Database.count("ledger_entry where action = 'queue.read' and object = 'queue/officer.work'"))
                .isEqualTo(1);

        reachesItsReceiver(others);
        as(OFFICER)
                .queryParam("limit", 100)
                .get("/api/v1/work")
                .then()
                .body("items.citation.number", not(hasItem(others)))
                .body("items.citation.waitingOn", everyItem(equalTo("OFFICER")));
        as(CLERK).queryParam("waitingOn", "OFFICER").get("/api/v1/work").then().statusCode(403);
        assertThat(allOf(SUPERVISOR, 7)).doesNotHaveDuplicates().contains(mine, others);
    }

    @Test
    void what_somebody_has_to_do_themselves_is_told_by_what_it_is() {
        var officer = Tokens.person("officer.todo", "officer");
        var first = cited(officer, anUnlicensedStop());
        cited(officer, anUnlicensedStop());
        var given = cited(officer, anUnlicensedStop());
        change(officer, given, "delivery", map("manner", "AT_SCENE", "deliveredAt", "2026-03-05T14:20:00-05:00"))
                .statusCode(200);
        cited(OFFICER, anUnlicensedStop());
        as(officer)
                .get("/api/v1/work/today")
                .then()
                .statusCode(200)
                .body("groups.count", equalTo(List.of(2, 1)))
                .body("counts.overdue", equalTo(3))
                .body("groups[0].duty", containsString("copy"))
                .body("groups[0].overdue", equalTo(true))
                .body("groups[0].first.number", equalTo(first));
        String key = as(officer).get("/api/v1/work/today").path("groups[0].key");
        as(officer)
                .queryParam("duty", key)
                .get("/api/v1/work")
                .then()
                .body("items", hasSize(2))
                .body("items.citation.number", not(hasItem(given)));
        as(officer)
                .queryParam("duty", key + " or not")
                .get("/api/v1/work")
                .then()
                .body("items", hasSize(0))
                .body("counts.overdue", equalTo(0));
        as(officer)
                .header("Accept-Language", "es")
                .get("/api/v1/work/today")
                .then()
                .body("groups[0].duty", containsString("Dar"))
                .body("groups[0].key", equalTo(key));
    }

    @Test
    void a_clerk_has_to_do_what_waits_on_clerks_and_is_nobody_elses() {
        var number = cited(OFFICER, anUnlicensedStop());
        var path = "/api/v1/citations/" + number;
        reachesTheChief(number);
        var clerk = Tokens.person("clerk.todo", "citation-clerk");
        var before = send(clerk);
        assertThat(before).isPositive();
        as(CLERK)
                .contentType("application/json")
                .header("If-Match", as(CLERK).get(path).header("ETag"))
                .body(map("assignee", "clerk.one"))
                .put(path + "/assignment")
                .then()
                .statusCode(200);
        assertThat(send(clerk)).isEqualTo(before - 1);
        assertThat(send(CLERK)).isGreaterThanOrEqualTo(before);
    }

    /** How many citations this person has to send to the court. */
    private static int send(String token) {
        List<Integer> counts = as(token)
                .get("/api/v1/work/today")
                .path("groups.findAll { it.duty.contains('clerk-magistrate') }.count");
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** A departure is counted for whoever concludes it, and once it is returned for whoever it was returned to. */
    @Test
    void departures_are_counted_for_those_who_can_act_on_them() {
        var officer = Tokens.person("officer.departing", "officer");
        cited(officer, anArrestWithoutOtherGround("The driver would not stop driving."));
        var open = "departures.find { it.status == 'OPEN' && it.concern == 'PRESUMPTION' }.count";
        as(SUPERVISOR).get("/api/v1/work/today").then().body(open, greaterThanOrEqualTo(1));
        as(officer).get("/api/v1/work/today").then().body("departures", hasSize(0));
        var supervisorToo = Tokens.person("officer.departing", "officer", "supervisor");
        int others = as(SUPERVISOR).get("/api/v1/work/today").path(open);
        as(supervisorToo).get("/api/v1/work/today").then().body(open, others == 1 ? nullValue() : equalTo(others - 1));
        var id = Database.texts("select id::text from departure where officer = 'officer.departing'")
                .getFirst();
        assertThat(PlainCalls.send(
                                SUPERVISOR,
                                "PUT",
                                "/api/v1/departures/" + id + "/conclusion",
                                "0",
                                map("conclusion", "RETURNED", "note", "Say what the driver did when you asked."))
                        .status())
                .isEqualTo(200);
        as(officer)
                .get("/api/v1/work/today")
                .then()
                .body("departures.status", equalTo(List.of("RETURNED")))
                .body("departures.concern", equalTo(List.of("PRESUMPTION")))
                .body("departures.count", equalTo(List.of(1)));
    }

    private static List<String> allOf(String token, int limit) {
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var page = PlainCalls.get(token, "/api/v1/work?limit=" + limit + (after == null ? "" : "&after=" + after));
            assertThat(page.status()).isEqualTo(200);
            page.json()
                    .path("items")
                    .forEach(item -> seen.add(item.at("/citation/number").textValue()));
            after = page.json().path("next").textValue();
        } while (after != null);
        return seen;
    }

    @Test
    void notes_are_plain_text_added_and_never_changed() {
        var number = cited(OFFICER, anUnlicensedStop());
        var path = "/api/v1/citations/" + number + "/notes";
        var markup = "<script>alert(1)</script> {{x}} \u2014 \"quoted\"";
        post(CLERK, path, map("text", markup)).then().statusCode(201).body("text", equalTo(markup));
        post(OTHER_OFFICER, path, map("text", "mine?")).then().spec(problem(403, "not-your-citation"));
        as(OFFICER)
                .get(path)
                .then()
                .statusCode(200)
                .body("notes.text", equalTo(List.of(markup)))
                .body("notes.by", equalTo(List.of("clerk.one")));
        assertThat(Database.count(
                        "ledger_entry where action = 'note.added' and outcome = 'DONE' and reason is null and object = 'citation/"
                                + number + "'"))
                .isEqualTo(1);
        assertThatThrownBy(() -> Database.run("update note set text = 'other'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed");
    }

    // law.md 5.1, with the surcharge of five dollars; independent of the tables.
    @ParameterizedTest
    @CsvSource({
        "30, 40, NONE, USD 105.00",
        "35, 50, NONE, USD 155.00",
        "40, 60, NONE, USD 205.00",
        "40, 60, CONSTRUCTION, USD 355.00",
        "65, 66, NONE, USD 105.00",
        "30, 41, NONE, USD 115.00"
    })
    void the_policy_computes_what_speeding_costs(int limit, int speed, String zone, String amount) {
        var stop = aSpeedingStop();
        stop.put(
                "violations",
                List.of(map(
                        "offence",
                        "90-17",
                        "disposition",
                        "CIVIL",
                        "speed",
                        map("limit", limit, "speed", speed, "zone", zone))));
        post(OFFICER, "/api/v1/stops", stop)
                .then()
                .statusCode(201)
                .body("citation.violations[0].assessment", equalTo(amount))
                .body("citation.violations[0].speed.speed", equalTo(speed))
                .body("citation.violations[0].price.kind", equalTo("SCHEDULED"))
                .body("citation.violations[0].price.cite", containsString("90"))
                .body("citation.violations[0].price.statusWords", notNullValue());
    }

    @Test
    void a_civil_line_for_speeding_says_how_fast_and_where() {
        var stop = aSpeedingStop();
        stop.put("violations", List.of(map("offence", "90-17", "disposition", "CIVIL")));
        post(OFFICER, "/api/v1/stops", stop)
                .then()
                .spec(problem(422, "report-cannot-stand", "violations[0].speed", "c90-17-speed"));
    }

    @Test
    void a_warning_costs_nothing_a_crime_shows_its_band_and_a_speed_must_be_one() {
        var warned = aSpeedingStop();
        warned.put(
                "violations",
                List.of(map(
                        "offence",
                        "90-17",
                        "disposition",
                        "WARNING",
                        "speed",
                        map("limit", 30, "speed", 45, "zone", "NONE"))));
        warned.put("choice", map("person", "WARNING"));
        post(OFFICER, "/api/v1/stops", warned)
                .then()
                .statusCode(201)
                .body("citation.violations[0].assessment", nullValue())
                .body("citation.violations[0].price", nullValue());
        post(OFFICER, "/api/v1/stops", anUnlicensedStop())
                .then()
                .statusCode(201)
                .body("citation.violations[0].assessment", nullValue())
                .body("citation.violations[0].price.kind", equalTo("FINE_BAND"))
                .body("citation.violations[0].price.max", equalTo("USD 500.00"));
        warned.put(
                "violations",
                List.of(map(
                        "offence",
                        "90-17",
                        "disposition",
                        "WARNING",
                        "speed",
                        map("limit", 30, "speed", 30, "zone", "NONE"))));
        post(OFFICER, "/api/v1/stops", warned)
                .then()
                .spec(problem(422, "report-cannot-stand", "violations[0].speed", "c90-17-speed"));
    }

    @Test
    void property_3_an_arrest_in_an_unlicensed_only_stop_always_has_a_reason_and_a_supervisor() {
        post(OFFICER, "/api/v1/stops", anArrestWithoutOtherGround(null)).then().spec(problem(422, "choice-refused"));
        var number = cited(OFFICER, anArrestWithoutOtherGround("A stated reason."));
        String id = as(SUPERVISOR).get("/api/v1/citations/" + number).path("departure.id");
        as(SUPERVISOR)
                .get("/api/v1/departures/" + id)
                .then()
                .body("supervisor", equalTo("supervisor"))
                .body("reason", equalTo("A stated reason."));
        var first = Tokens.person("supervisor", "officer", "supervisor");
        var own = cited(first, anArrestWithoutOtherGround("Another stated reason."));
        assertThat(Database.texts("select supervisor from departure where concern = 'PRESUMPTION' and case_number = '"
                        + own + "'"))
                .containsExactly("chief");
        // Whatever any test has stored: no arrest on the licence offence alone without both.
        assertThat(Database.count("""
                        stop s join citation c on c.stop_id = s.id left join departure d on d.case_number = c.number
                        where s.choice ->> 'person' = 'ARREST' and s.facts ->> 'licence' = 'NONE'
                            and s.other_arrest_offence is null and s.warrant_number is null
                            and (coalesce(d.reason, '') = '' or coalesce(d.supervisor, '') = '')""")).isZero();
    }

    @Test
    void the_rate_of_departures_is_by_month_and_names_nobody() {
        var viewer = Tokens.person("viewer.one", "council-viewer");
        as(viewer)
                .queryParam("from", "2026-02")
                .queryParam("to", "2026-04")
                .get("/api/v1/departure-rates")
                .then()
                .statusCode(200)
                .body("months.month", equalTo(List.of("2026-02", "2026-03", "2026-04")))
                .body("months[0].keySet().sort()", not(hasItem("officer")));
        var csv = as(viewer)
                .accept("text/csv")
                .queryParam("from", "2026-02")
                .queryParam("to", "2026-04")
                .get("/api/v1/departure-rates")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("month,stops,departures,per_hundred,withheld").contains("2026-03,");
        assertThat(csv).doesNotContain("officer");
        as(viewer)
                .queryParam("from", "2026-13")
                .get("/api/v1/departure-rates")
                .then()
                .spec(problem(400, "malformed-request", "from", "form-format"));
        as(viewer)
                .queryParam("from", "2026-05")
                .queryParam("to", "2026-04")
                .get("/api/v1/departure-rates")
                .then()
                .spec(problem(400, "malformed-request", "from", "months-in-order"));
    }
}
