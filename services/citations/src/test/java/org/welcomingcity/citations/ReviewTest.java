package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.testkit.token.Tokens;

/** What comes before a supervisor: departures and late entries, and the officer's answer to what was returned. */
@QuarkusTest
@RealThing
class ReviewTest {

    private static final String IMPORT = Tokens.department("citations", "dept-history", "citations:import");

    @Test
    void a_stop_entered_after_its_time_says_why_and_comes_before_a_supervisor() {
        var silent = anUnlicensedStop();
        silent.remove("lateReason");
        post(OFFICER, "/api/v1/stops", silent)
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("lateReason"))
                .body("faults.rule", hasItem("late-entry"));
        for (var words : List.of("x", ".", "late late", "n/a")) {
            post(OFFICER, "/api/v1/stops", with(anUnlicensedStop(), "lateReason", words))
                    .then()
                    .statusCode(422)
                    .body("faults.field", hasItem("lateReason"));
        }

        var number = cited(OFFICER, anUnlicensedStop());
        assertThat(Database.texts("select status || ' ' || reason from departure where concern = 'LATE_ENTRY' and"
                        + " case_number = '" + number + "'"))
                .containsExactly("OPEN The device was without a connection until today.");
        as(OFFICER)
                .get("/api/v1/citations/" + number)
                .then()
                .body("departure", equalTo(null))
                .body("stop.lateReason", equalTo("The device was without a connection until today."));
        as(SUPERVISOR)
                .queryParam("limit", 100)
                .get("/api/v1/departures")
                .then()
                .body("items.concern", not(hasItem("LATE_ENTRY")));
    }

    /** Also one without a citation, by its own reference. */
    @Test
    void a_late_stop_without_action_comes_before_a_supervisor_too() {
        var stop = anUnlicensedStop();
        stop.put("violations", List.of());
        with(stop, "facts.licence", "VALID_ELSEWHERE");
        with(stop, "facts.residencyFacts", false);
        with(stop, "facts.driverFit", true);
        stop.put("choice", map("person", "NO_ACTION", "vehicle", "DRIVER_KEEPS"));
        String id = post(OFFICER, "/api/v1/stops", stop)
                .then()
                .statusCode(201)
                .extract()
                .path("stopId");
        assertThat(Database.count(
                        "departure where concern = 'LATE_ENTRY' and case_kind = 'stop' and case_number = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_stop_of_now_needs_no_reason_and_no_review() {
        var stop = now();
        var number = cited(OFFICER, stop);
        assertThat(Database.count("departure where case_number = '" + number + "'"))
                .isZero();
    }

    @Test
    void history_comes_in_by_the_right_to_import_it_and_in_no_other_way() {
        var old = with(anUnlicensedStop(), "occurredAt", "2020-02-09T14:10:00-05:00");
        with(old, "facts.vehicle.mayStayParked", true);
        with(old, "choice.vehicle", "LEAVE_PARKED");
        post(OFFICER, "/api/v1/stops", old)
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("occurredAt"))
                .body("faults.rule", hasItem("late-entry"));
        var many = map("items", List.of(map("key", UUID.randomUUID().toString(), "stop", withOfficer(old))));
        post(Roadside.DISPATCH, "/api/v1/stops/bulk", many)
                .then()
                .statusCode(207)
                .body("notRecorded", equalTo(1));
        post(OFFICER, "/api/v1/stops/bulk/history", many).then().statusCode(403);
        post(Roadside.DISPATCH, "/api/v1/stops/bulk/history", many).then().statusCode(403);

        var fresh = map("items", List.of(map("key", UUID.randomUUID().toString(), "stop", withOfficer(now()))));
        post(IMPORT, "/api/v1/stops/bulk/history", fresh).then().statusCode(207).body("notRecorded", equalTo(1));
        String number = post(IMPORT, "/api/v1/stops/bulk/history", many)
                .then()
                .statusCode(207)
                .body("recorded", equalTo(1))
                .extract()
                .path("items[0].receipt.citation");
        as(SUPERVISOR).get("/api/v1/citations/" + number).then().body("stop.imported", equalTo(true));
        assertThat(Database.count("departure where concern = 'LATE_ENTRY' and case_number = '" + number + "'"))
                .isZero();
    }

    @Test
    void p8_a_departure_without_a_stated_ground_is_refused_before_and_at_recording() {
        var stop = anArrestWithoutOtherGround("The driver would not stay at the roadside.");
        ((Map<?, ?>) stop.get("choice")).remove("ground");
        var preview =
                map("occurredAt", stop.get("occurredAt"), "facts", stop.get("facts"), "choice", stop.get("choice"));
        post(OFFICER, "/api/v1/stops/preview", preview)
                .then()
                .statusCode(200)
                .body("judgement.answer", equalTo("REFUSED"))
                .body("judgement.reasons.field", hasItem("choice.ground"));
        post(OFFICER, "/api/v1/stops", stop).then().statusCode(422).body("faults.field", hasItem("choice.ground"));
    }

    /** It is granted as the law leaves it, stays as it was written, and is marked and counted. */
    @ParameterizedTest
    @ValueSource(strings = {"Driver is an illegal alien; ICE wants him.", "There is an ICE detainer on the driver."})
    void a_reason_that_rests_on_status_reaches_the_supervisor_marked_as_such(String words) {
        var marked = Database.count("ledger_entry where action = 'departure.rests-on-status'");
        var number = cited(OFFICER, anArrestWithoutOtherGround(words));
        var id = departureOf(number);
        as(SUPERVISOR)
                .get("/api/v1/departures/" + id)
                .then()
                .statusCode(200)
                .body("reason", equalTo(words))
                .body("ground", equalTo("departure.danger"))
                .body("restsOnStatus", equalTo(true));
        assertThat(Database.count("ledger_entry where action = 'departure.rests-on-status'"))
                .isEqualTo(marked + 1);

        var plain = departureOf(cited(OFFICER, anArrestWithoutOtherGround("The driver would not stay at the scene.")));
        as(SUPERVISOR).get("/api/v1/departures/" + plain).then().body("restsOnStatus", equalTo(false));
    }

    @Test
    void a_returned_departure_is_answered_by_its_officer_and_goes_back_to_the_reviewer() {
        var id = departureOf(cited(OFFICER, anArrestWithoutOtherGround("The driver would not stay at the scene.")));
        reply(OFFICER, id, "The driver walked into traffic twice.").then().statusCode(409);
        conclude(SUPERVISOR, id, "RETURNED", "Which way did the driver go?")
                .then()
                .statusCode(200);

        as(OFFICER)
                .queryParam("status", "RETURNED")
                .queryParam("limit", 100)
                .get("/api/v1/departures")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.find { it.id == '" + id + "' }.offers.action", hasItem("replyToDeparture"));
        as(OTHER_OFFICER)
                .queryParam("status", "RETURNED")
                .queryParam("limit", 100)
                .get("/api/v1/departures")
                .then()
                .body("items.id", not(hasItem(id)));
        as(OTHER_OFFICER).get("/api/v1/departures/" + id).then().statusCode(403);
        reply(OTHER_OFFICER, id, "The driver walked into traffic twice.").then().statusCode(403);
        reply(SUPERVISOR, id, "The driver walked into traffic twice.").then().statusCode(403);
        reply(OFFICER, id, "x").then().statusCode(400).body("faults.field", hasItem("words"));

        reply(OFFICER, id, "The driver walked into traffic twice.")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("remarks.kind", equalTo(List.of("CONCLUSION", "REPLY")))
                .body("offers.action", not(hasItem("replyToDeparture")));
        reply(OFFICER, id, "The driver walked into traffic twice.").then().statusCode(409);
        conclude(OFFICER, id, "AGREED", "I agree with myself here.").then().statusCode(403);
        conclude(SUPERVISOR, id, "AGREED", "That is what the report says.")
                .then()
                .statusCode(200)
                .body("remarks.words.size()", equalTo(3));
        reply(OFFICER, id, "The driver walked into traffic twice.").then().statusCode(409);
    }

    private static String departureOf(String number) {
        return Database.texts("select id::text from departure where concern = 'PRESUMPTION' and case_number = '"
                        + number + "'")
                .getFirst();
    }

    private static Response reply(String token, String id, String words) {
        return as(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", version(id))
                .body(map("words", words))
                .post("/api/v1/departures/" + id + "/reply");
    }

    private static Response conclude(String token, String id, String conclusion, String note) {
        return as(token)
                .contentType("application/json")
                .header("If-Match", version(id))
                .body(map("conclusion", conclusion, "note", note))
                .put("/api/v1/departures/" + id + "/conclusion");
    }

    private static String version(String id) {
        return "\""
                + Database.texts("select version::text from departure where id = '" + id + "'")
                        .getFirst()
                + "\"";
    }

    private static Map<String, Object> now() {
        var stop = with(
                anUnlicensedStop(),
                "occurredAt",
                OffsetDateTime.now()
                        .minusMinutes(5)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        stop.remove("lateReason");
        return stop;
    }

    private static Map<String, Object> withOfficer(Map<String, Object> stop) {
        return with(stop, "officer", "officer.two");
    }
}
