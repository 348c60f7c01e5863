package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RealThing
class BadInputTest {

    private static Arguments bad(String path, Object value, int status, String code, String field, String rule) {
        return arguments(path, value, status, code, field, rule);
    }

    static Stream<Arguments> badValues() {
        var form = "malformed-request";
        var report = "report-cannot-stand";
        return Stream.of(
                bad("vehicle.plate.characters", "1ABC-23456789", 400, form, "vehicle.plate.characters", "plate-form"),
                bad("vehicle.plate.characters", "§§", 400, form, "vehicle.plate.characters", "plate-form"),
                bad("vehicle.plate.jurisdiction", "Mass", 400, form, "vehicle.plate.jurisdiction", "plate-form"),
                bad("vehicle.plate", null, 400, form, "vehicle.plate", "plate-or-none"),
                bad("occurredAt", "2999-01-01T00:00:00Z", 400, form, "occurredAt", "stop-not-in-future"),
                bad("occurredAt", "1789-07-14T00:00:00Z", 400, form, "occurredAt", "stop-not-before-records"),
                bad("occurredAt", "1995-07-14T00:00:00Z", 422, "no-pack-in-force", "occurredAt", "pack-in-force"),
                bad("occurredAt", "yesterday", 400, form, "occurredAt", "form-format"),
                bad("occurredAt", "2026-03-05T14:10:00", 400, form, "occurredAt", "form-format"),
                bad("occurredAt", null, 400, form, "occurredAt", "form-required"),
                bad("location", map(), 400, form, "location", "location-one-of-two"),
                bad("location", map("node", 1, "description", "both"), 400, form, "location", "location-one-of-two"),
                bad("location.node", 987654321, 400, form, "location", "location-one-of-two"),
                bad("location", map("node", 987654321), 400, form, "location.node", "location-gazetteer"),
                bad("location", map("node", "12"), 400, form, "location.node", "form-type"),
                bad("driver.familyName", "", 400, form, "driver.familyName", "form-cleantext"),
                bad("driver.familyName", "a\u0000b", 400, form, "driver.familyName", "form-cleantext"),
                bad("driver.familyName", "a\ud800b", 400, form, "driver.familyName", "form-cleantext"),
                bad("driver.familyName", "x".repeat(101), 400, form, "driver.familyName", "form-cleantext"),
                bad("driver.familyName", null, 400, form, "driver.familyName", "form-required"),
                bad("driver.familyName", 7, 400, form, "driver.familyName", "form-format"),
                bad("driver.familyName", List.of("x"), 400, form, "driver.familyName", "form-type"),
                bad("driver.dateOfBirth", "2020-02-30", 400, form, "driver.dateOfBirth", "form-format"),
                bad("driver.dateOfBirth", "1800-01-01", 400, form, "driver.dateOfBirth", "date-of-birth"),
                bad("driver.licenceState", "ZZ", 400, form, "driver.licenceState", "licence-state"),
                bad("driver.status", "anything", 400, form, "driver.status", "form-unknown-field"),
                bad("facts.licence", "UNKNOWN", 400, form, "facts.licence", "form-format"),
                bad("facts.licence", 0, 400, form, "facts.licence", "form-format"),
                bad("facts.licence", null, 400, form, "facts.licence", "form-required"),
                bad("facts.identityEstablished", null, 400, form, "facts.identityEstablished", "form-required"),
                bad("facts.identityEstablished", "yes", 400, form, "facts.identityEstablished", "form-type"),
                bad("facts.residencyFacts", true, 422, "contradictory-facts", "facts.residencyFacts", null),
                bad(
                        "facts.vehicle.mandatoryGround",
                        "imp.invented",
                        422,
                        "contradictory-facts",
                        "facts.vehicle.mandatoryGround",
                        null),
                bad(
                        "facts.vehicle.mandatoryGround",
                        "imp.plate_seizure_34p",
                        422,
                        "contradictory-facts",
                        "facts.vehicle.mandatoryGround",
                        null),
                bad("facts.otherArrestOffence", "90-10", 422, report, "facts.otherArrestOffence", "P5"),
                bad("facts.otherArrestOffence", "89-9", 422, report, "facts.otherArrestOffence", "c90-21-may-arrest"),
                bad(
                        "facts.otherArrestOffence",
                        "no-such",
                        422,
                        report,
                        "facts.otherArrestOffence",
                        "offence-catalogue"),
                bad(
                        "facts.judicialWarrant",
                        map("number", "1"),
                        400,
                        form,
                        "facts.judicialWarrant.court",
                        "form-required"),
                bad("violations", null, 400, form, "violations", "form-required"),
                bad(
                        "violations",
                        List.of(map("offence", "12-34", "disposition", "CRIMINAL")),
                        422,
                        report,
                        "violations[0].offence",
                        "offence-catalogue"),
                bad(
                        "violations",
                        List.of(map("offence", "90-10", "disposition", "CIVIL")),
                        422,
                        report,
                        "violations[0].disposition",
                        "offence-kind"),
                bad(
                        "violations",
                        List.of(map("offence", "90-10", "disposition", "JAIL")),
                        400,
                        form,
                        "violations[0].disposition",
                        "form-format"),
                bad("violations", List.of(), 422, report, "violations", "choice-borne-out"),
                bad(
                        "violations",
                        java.util.Collections.nCopies(11, map("offence", "90-10", "disposition", "CRIMINAL")),
                        400,
                        form,
                        "violations",
                        "form-size"),
                bad("facts.licence", "VALID_NOT_CARRIED", 422, report, "violations[0].offence", "P1"),
                bad("choice.person", "RELEASE", 400, form, "choice.person", "form-format"),
                bad("choice", null, 400, form, "choice", "form-required"),
                bad("choice.reason", "x".repeat(2001), 400, form, "choice.reason", "form-cleantext"),
                bad(
                        "opportunity",
                        map("startedAt", "2026-03-05T14:30:00-05:00", "endedAt", "2026-03-05T14:10:00-05:00"),
                        400,
                        form,
                        "opportunity.endedAt",
                        "opportunity-order"));
    }

    /** Whoever reads Spanish is told in Spanish what is wrong and how to mend it; rules, fields and codes are the same. */
    @Test
    void what_is_wrong_is_said_in_the_language_that_is_asked_for() {
        as(CLERK)
                .header("Accept-Language", "es-US,es;q=0.9")
                .get("/api/v1/citations/X9999999")
                .then()
                .statusCode(404)
                .body("detail", equalTo("No hay citación X9999999."));
        var stop = with(anUnlicensedStop(), "occurredAt", "2999-01-01T00:00:00Z");
        as(OFFICER)
                .contentType("application/json")
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .header("Accept-Language", "es")
                .body(stop)
                .post("/api/v1/stops")
                .then()
                .spec(problem(400, "malformed-request", "occurredAt", "stop-not-in-future"))
                .body("detail", equalTo("El informe de la parada no tiene la forma debida. No se guardó nada."))
                .body("faults.problem", hasItem("la parada está en el futuro"))
                .body("faults.mend", hasItem("envíe el momento en que ocurrió, con su diferencia horaria"));
    }

    // Not by value: some of these characters are more than a test report can carry.
    @ParameterizedTest(name = "[{index}] {0} -> {2} {5}")
    @MethodSource("badValues")
    void is_answered_with_field_and_rule_and_nothing_is_stored(
            String path, Object value, int status, String code, String field, String rule) {
        var before = Database.everything();
        var answer = post(OFFICER, "/api/v1/stops", with(anUnlicensedStop(), path, value))
                .then();
        if (rule == null) {
            answer.spec(problem(status, code)).body("faults.field", org.hamcrest.Matchers.hasItem(field));
        } else {
            answer.spec(problem(status, code, field, rule));
        }
        answer.body(
                "faults.mend",
                org.hamcrest.Matchers.everyItem(org.hamcrest.Matchers.not(org.hamcrest.Matchers.emptyOrNullString())));
        assertThat(Database.everything()).isEqualTo(before);
    }

    @ParameterizedTest(name = "[{index}]")
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\"text\"",
                "7",
                "{}{}",
                "{\"occurredAt\": }",
                "not json",
                "{\"violations\": {}}",
                "{\"driver\": \"Robin\"}",
                "{\"driver\": []}",
                "\u0000"
            })
    void a_body_that_is_no_stop_is_a_clear_400(String body) {
        var before = Database.everything();
        as(OFFICER)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/stops")
                .then()
                .spec(problem(400, "malformed-request"));
        assertThat(Database.everything()).isEqualTo(before);
    }

    @Test
    void json_nested_without_end_is_a_clear_400() {
        as(OFFICER)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("[".repeat(2_000))
                .post("/api/v1/stops")
                .then()
                .spec(problem(400, "malformed-request"));
    }

    @Test
    void an_oversize_body_is_413_before_anything_is_read() {
        var before = Database.everything();
        as(OFFICER)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(with(anUnlicensedStop(), "choice.reason", "x".repeat(70_000)))
                .post("/api/v1/stops")
                .then()
                .spec(problem(413, "request-too-large", "", "form-body-size"));
        assertThat(Database.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
    void another_content_type_is_415(String type) {
        as(OFFICER)
                .contentType(type)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("x=1")
                .post("/api/v1/stops")
                .then()
                .spec(problem(415, "unsupported-media-type"));
    }

    @Test
    void another_method_is_405_another_address_404_and_an_answer_we_do_not_give_406() {
        as(OFFICER).delete("/api/v1/stops").then().spec(problem(405, "method-not-allowed"));
        as(OFFICER).get("/api/v1/nothing-here").then().spec(problem(404, "not-found"));
        as(OFFICER).accept("application/xml").get("/api/v1/citations").then().spec(problem(406, "not-acceptable"));
    }

    @Test
    void numbers_and_cursors_that_are_none_are_answered_clearly() {
        as(OFFICER).get("/api/v1/citations/12").then().spec(problem(404, "not-found"));
        as(OFFICER).get("/api/v1/citations/C9999998").then().spec(problem(404, "unknown-citation"));
        as(OFFICER)
                .queryParam("after", "rubbish")
                .get("/api/v1/citations")
                .then()
                .spec(problem(400, "malformed-request", "after", "paging-cursor"));
        as(OFFICER)
                .queryParam("limit", 1000)
                .get("/api/v1/citations")
                .then()
                .spec(problem(400, "malformed-request", "limit", "form-max"));
        as(OFFICER)
                .queryParam("from", "soon")
                .get("/api/v1/citations")
                .then()
                .spec(problem(400, "malformed-request", "from", "form-format"));
        as(OFFICER)
                .queryParam("text", "\u0000")
                .get("/api/v1/citations")
                .then()
                .spec(problem(400, "malformed-request", "text", "form-cleantext"));
        as(OFFICER)
                .queryParam("on", "0")
                .get("/api/v1/offences")
                .then()
                .spec(problem(400, "malformed-request", "on", "form-format"));
        as(OFFICER).get("/api/v1/locations").then().spec(problem(400, "malformed-request", "query", "form-required"));
        as(CLERK)
                .queryParam("officer", "no name")
                .get("/api/v1/citations")
                .then()
                .spec(problem(400, "malformed-request", "officer", "form-format"));
        as(CLERK)
                .queryParam("assignee", "no name")
                .get("/api/v1/work")
                .then()
                .spec(problem(400, "malformed-request", "assignee", "form-format"));
        as(CLERK)
                .queryParam("citation", "C12")
                .get("/api/v1/differences")
                .then()
                .spec(problem(400, "malformed-request", "citation", "form-format"));
    }

    @Test
    void several_faults_are_named_at_once() {
        Map<String, Object> stop = anUnlicensedStop();
        with(stop, "vehicle.plate.characters", "!!");
        with(stop, "driver.licenceState", "ZZ");
        stop.put("occurredAt", "2999-01-01T00:00:00Z");
        post(OFFICER, "/api/v1/stops", stop)
                .then()
                .statusCode(lessThan(500))
                .spec(problem(400, "malformed-request", "vehicle.plate.characters", "plate-form"))
                .spec(problem(400, "malformed-request", "driver.licenceState", "licence-state"))
                .spec(problem(400, "malformed-request", "occurredAt", "stop-not-in-future"));
    }
}
