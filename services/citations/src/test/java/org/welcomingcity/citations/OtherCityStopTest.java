package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.reachesItsReceiver;
import static org.welcomingcity.citations.Roadside.with;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same service, run by Somerville: a setting says whose texts decide, and no answer speaks of another city's. */
@QuarkusTest
@RealThing
@TestProfile(OtherCityStopTest.Somerville.class)
class OtherCityStopTest {

    /** The running city is a setting. */
    public static class Somerville implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("city.jurisdiction", "somerville-ma", "city.department", "Somerville Police Department");
        }
    }

    @Test
    void a_stop_is_answered_under_the_texts_of_the_running_city() {
        var stop = anUnlicensedStop();

        var preview = post(
                OFFICER,
                "/api/v1/stops/preview",
                map("occurredAt", stop.get("occurredAt"), "facts", stop.get("facts")));

        preview.then()
                .statusCode(200)
                .body("pack.jurisdiction", equalTo("somerville-ma"))
                .body("person.outcome", equalTo("OFFICERS_DISCRETION"))
                .body("sentence", containsString("the city's ordinance is in force"))
                .body("sentence", containsString("was not verified"));
        speaksOfNoOtherCity(preview.asString());
    }

    /** From the roadside to the registrar: recorded, read, explained, printed, delivered and sent. */
    @Test
    void a_stop_runs_its_whole_way() {
        var number = cited(OFFICER, aSpeedingStop());
        var citation = as(OFFICER).get("/api/v1/citations/" + number);
        citation.then()
                .statusCode(200)
                .body("deadlines.rule", hasItem("cmvi-20-days"))
                .body("deadlines.find { it.rule == 'cmvi-20-days' }.earliest", equalTo("2026-03-25"));
        speaksOfNoOtherCity(citation.asString());
        as(OFFICER).get("/api/v1/citations/" + number + "/print").then().statusCode(200);

        reachesItsReceiver(number);

        speaksOfNoOtherCity(as(CLERK).get("/api/v1/citations/" + number).asString());
    }

    /** Where no verified text narrows it, the officer decides; the answer says so under that city's name. */
    @Test
    void a_summons_is_the_officers_choice() {
        var stop = anUnlicensedStop();
        with(stop, "facts.vehicle.passenger", "OFFER_ACCEPTED");
        stop.put("choice", map("person", "SUMMONS", "vehicle", "HAND_OVER"));

        var citation = as(OFFICER).get("/api/v1/citations/" + cited(OFFICER, stop));

        citation.then().statusCode(200).body("status", equalTo("ISSUED"));
        speaksOfNoOtherCity(citation.asString());
    }

    /** What is refused is refused in the name of the running city too. */
    @Test
    void an_unknown_ground_is_told_with_the_citys_own_text() {
        var stop = anUnlicensedStop();
        with(stop, "facts.vehicle.mandatoryGround", "imp.no_such_ground");

        var refused = post(OFFICER, "/api/v1/stops", stop);

        refused.then().statusCode(422);
        speaksOfNoOtherCity(refused.asString());
    }

    private static void speaksOfNoOtherCity(String answer) {
        // A court may sit in Cambridge; its texts are what counts.
        for (var text : List.of("2.129", "Cambridge Municipal Code", "Welcoming Community Ordinance #2020-3")) {
            assertThat(answer).doesNotContain(text);
        }
    }
}
