package org.welcomingcity.citations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.welcomingcity.testkit.token.Tokens;

/** Stops as tests speak of them. Names are invented and say nothing. */
final class Roadside {

    static final String OFFICER = Tokens.person("officer.one", "officer");
    static final String OTHER_OFFICER = Tokens.person("officer.two", "officer");
    static final String CLERK = Tokens.person("clerk.one", "citation-clerk");
    static final String SUPERVISOR = Tokens.person("supervisor.one", "supervisor");
    static final String ADMINISTRATOR = Tokens.person("administrator.one", "administrator");
    static final String DISPATCH =
            Tokens.department("citations", "dept-police-cad", "citations:write", "citations:read");

    private Roadside() {}

    /** The opportunity was given and came to nothing, and the car stands in the way. */
    static Map<String, Object> anImpoundmentAfterTheOpportunity() {
        var stop = anUnlicensedStop();
        with(stop, "facts.vehicle.opportunity", "ENDED");
        with(stop, "facts.vehicle.purpose", "TRAFFIC_HAZARD");
        with(stop, "choice.vehicle", "IMPOUND");
        with(
                stop,
                "opportunity",
                map(
                        "startedAt",
                        "2026-03-05T14:12:00-05:00",
                        "endedAt",
                        "2026-03-05T14:42:00-05:00",
                        "attempts",
                        2,
                        "endReason",
                        "nobody could come within the time"));
        return stop;
    }

    /** A driver without a valid licence, nothing else, alone in a registered and insured car. */
    static Map<String, Object> anUnlicensedStop() {
        var stop = new LinkedHashMap<String, Object>();
        stop.put("occurredAt", "2026-03-05T14:10:00-05:00");
        stop.put("location", map("description", "Massachusetts Avenue near the library"));
        stop.put("driver", map("familyName", "Sample", "givenNames", "Robin"));
        stop.put("vehicle", map("plate", map("jurisdiction", "MA", "characters", "1ABC23")));
        stop.put(
                "facts",
                map(
                        "licence",
                        "NONE",
                        "identityEstablished",
                        true,
                        "vehicle",
                        map(
                                "registered",
                                true,
                                "insured",
                                true,
                                "platesRevoked",
                                false,
                                "evidence",
                                false,
                                "passenger",
                                "NONE",
                                "opportunity",
                                "NOT_GIVEN",
                                "locationSafe",
                                true,
                                "mayStayParked",
                                false,
                                "alternative",
                                "NONE")));
        stop.put("violations", new ArrayList<>(List.of(map("offence", "90-10", "disposition", "CRIMINAL"))));
        stop.put("choice", map("person", "SUMMONS", "vehicle", "WAITING"));
        // The dates of tests are those of which the deadlines are known, and lie back by now.
        stop.put("lateReason", "The device was without a connection until today.");
        return stop;
    }

    /** The same stop, and the officer arrests without any other ground. */
    static Map<String, Object> anArrestWithoutOtherGround(String reason) {
        var stop = anUnlicensedStop();
        stop.put("violations", List.of(map("offence", "90-10", "disposition", "ARREST")));
        var choice = map("person", "ARREST", "vehicle", "WAITING");
        if (reason != null) {
            choice.put("reason", reason);
            choice.put("ground", "departure.danger");
        }
        stop.put("choice", choice);
        return stop;
    }

    /** A licensed driver, too fast: one civil infraction. */
    static Map<String, Object> aSpeedingStop() {
        var stop = anUnlicensedStop();
        stop.put("facts", map("licence", "VALID_ELSEWHERE", "residencyFacts", false, "identityEstablished", true));
        stop.put("violations", new ArrayList<>(List.of(aSpeedingLine())));
        stop.put("choice", map("person", "CIVIL_CITATION"));
        return stop;
    }

    /** A line for driving ten miles an hour too fast, which costs $105. */
    static Map<String, Object> aSpeedingLine() {
        return map("offence", "90-17", "disposition", "CIVIL", "speed", map("limit", 30, "speed", 40, "zone", "NONE"));
    }

    /** Changes a citation as it stands now. */
    static io.restassured.response.ValidatableResponse change(
            String token, String number, String what, Map<String, Object> body) {
        // Past the service: a reading would be on the ledger.
        var version = Database.texts("select version::text from citation where number = '" + number + "'");
        return as(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version.getFirst() + "\"")
                .body(body)
                .post("/api/v1/citations/" + number + "/" + what)
                .then();
    }

    /** Changes a citation as it stands now; that it is changed is all that is expected. */
    static void changes(String token, String number, String what, Map<String, Object> body) {
        var version = Database.texts("select version::text from citation where number = '" + number + "'");
        var changed =
                PlainCalls.send(token, "POST", "/api/v1/citations/" + number + "/" + what, version.getFirst(), body);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    }

    /** Delivers it at the scene of 5 March 2026, and hands in its copies. */
    static void reachesTheChief(String number) {
        changes(OFFICER, number, "delivery", map("manner", "AT_SCENE", "deliveredAt", "2026-03-05T14:20:00-05:00"));
        changes(
                OFFICER,
                number,
                "copies",
                map("handedInAt", "2026-03-05T22:45:00-05:00", "receivedBy", "supervisor.one"));
    }

    /** Brings it to the chief, and has it acknowledged on 10 March; answers its number. */
    static String reachesItsReceiver(String number) {
        reachesTheChief(number);
        changes(CLERK, number, "forwardings", LifecycleTest.forwarding("SENT", "2026-03-09T10:00:00-04:00"));
        changes(CLERK, number, "forwardings", LifecycleTest.forwarding("ACKNOWLEDGED", "2026-03-10T10:00:00-04:00"));
        return number;
    }

    /** Sets a value deep in a stop: {@code with(stop, "driver.familyName", "Other")}. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> with(Map<String, Object> stop, String path, Object value) {
        var steps = path.split("\\.");
        Map<String, Object> place = stop;
        for (var step = 0; step < steps.length - 1; step++) {
            place = (Map<String, Object>) place.get(steps[step]);
        }
        place.put(steps[steps.length - 1], value);
        return stop;
    }

    static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (var index = 0; index < pairs.length; index += 2) {
            map.put((String) pairs[index], pairs[index + 1]);
        }
        return map;
    }

    static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    static Response post(String token, String path, Object body) {
        return post(token, path, body, UUID.randomUUID().toString());
    }

    static Response post(String token, String path, Object body, String key) {
        return as(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(path);
    }

    /** Records the stop, whose citation was written where it happened, and answers the citation's number. */
    static String cited(String token, Map<String, Object> stop) {
        var written = new LinkedHashMap<>(stop);
        if (!List.of().equals(stop.get("violations"))) {
            written.putIfAbsent("writtenAt", stop.get("occurredAt"));
        }
        var recorded = PlainCalls.post(token, "/api/v1/stops", written);
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
        return recorded.json().at("/citation/number").textValue();
    }
}
