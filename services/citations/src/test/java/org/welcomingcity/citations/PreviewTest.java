package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Officers act on the preview: it says what recording will say, for the same rule and field. */
@QuarkusTest
@RealThing
class PreviewTest {

    /** What an answer refuses: each field with its rule; empty where it refuses nothing. */
    private static TreeSet<String> refused(PlainCalls.Answer answer) {
        var refused = new TreeSet<String>();
        for (var fault : answer.json().path("faults")) {
            refused.add(fault.path("field").asText() + " " + fault.path("rule").asText());
        }
        if (refused.isEmpty() && answer.status() >= 400) {
            refused.add(answer.json().path("type").asText());
        }
        return refused;
    }

    private static PlainCalls.Answer assertAlike(Map<String, Object> stop) {
        var preview = PlainCalls.post(OFFICER, "/api/v1/stops/preview", stop);
        var record = PlainCalls.post(OFFICER, "/api/v1/stops", stop);

        assertThat(record.status()).as("%s", stop).isIn(201, 400, 422);
        assertThat(refused(preview)).as("%s", stop).isEqualTo(refused(record));
        if (record.status() == 201) {
            assertThat(preview.status()).isEqualTo(200);
            assertThat(preview.json().path("open")).isEmpty();
            var decision = record.json().at("/citation/decision");
            if (!decision.isMissingNode()) {
                assertThat(decision.path("sentence")).isEqualTo(preview.json().path("sentence"));
                assertThat(decision.at("/judgement/answer"))
                        .isEqualTo(preview.json().at("/judgement/answer"));
            }
        }
        return preview;
    }

    /** The mismatches that were found: the preview permitted them, and recording refused. */
    @ParameterizedTest
    @ValueSource(strings = {"90-10", "90-17", "90-34J", "90-12-b", "90-23", "90-23-subsequent", "90-25", "no-such"})
    void an_offense_that_is_no_ground_is_none_in_the_preview_too(String offense) {
        var stop = with(anArrestWithoutOtherGround(null), "facts.otherArrestOffence", offense);

        post(OFFICER, "/api/v1/stops/preview", stop)
                .then()
                .statusCode(200)
                .body("faults.field", hasItem("facts.otherArrestOffence"))
                .body("person.outcome", equalTo("SUMMONS"));
        assertAlike(stop);
    }

    @Test
    void whatever_is_sent_one_refuses_exactly_what_the_other_does() {
        var random = new Random(13);
        var recorded = 0;
        for (var round = 0; round < 160; round++) {
            var stop = round % 2 == 0 ? any(random) : almostSound(random);
            var preview = assertAlike(stop);
            recorded += preview.status() == 200 && preview.json().path("faults").isEmpty() ? 1 : 0;
        }
        assertThat(recorded).as("stops that can be recorded").isBetween(10, 150);
    }

    @Test
    void what_is_not_said_yet_is_told_as_open_and_guessed_nowhere() {
        var facts = anUnlicensedStop().get("facts");
        post(OFFICER, "/api/v1/stops/preview", map("occurredAt", "2026-03-05T14:10:00-05:00", "facts", facts))
                .then()
                .statusCode(200)
                .body("open", equalTo(List.of("location", "driver", "violations", "choice")))
                .body("faults", empty())
                .body("judgement", nullValue());

        var unanswered = with(anUnlicensedStop(), "facts.vehicle.passenger", null);
        post(OFFICER, "/api/v1/stops/preview", unanswered)
                .then()
                .statusCode(422)
                .body("type", org.hamcrest.Matchers.containsString("facts-unanswered"))
                .body("faults.field", equalTo(List.of("facts.vehicle.passenger")));
        assertAlike(unanswered);
    }

    /** A stop that can be recorded, with at most one thing changed. */
    private static Map<String, Object> almostSound(Random random) {
        var stop = switch (random.nextInt(4)) {
            case 0 -> anArrestWithoutOtherGround("The driver walked into traffic twice.");
            case 1 -> {
                var handedOver = with(anUnlicensedStop(), "facts.vehicle.passenger", "OFFER_ACCEPTED");
                yield with(handedOver, "choice.vehicle", "HAND_OVER");
            }
            case 2 -> {
                var arrested = with(
                        anArrestWithoutOtherGround(null), "facts.otherArrestOffence", one(random, "90-24", "90-25"));
                arrested.put(
                        "violations",
                        List.of(
                                map("offence", "90-24", "disposition", "ARREST"),
                                map("offence", "90-25", "disposition", "ARREST")));
                yield arrested;
            }
            default -> anUnlicensedStop();
        };
        switch (random.nextInt(8)) {
            case 0 -> with(stop, "facts.licence", one(random, "SUSPENDED_OR_REVOKED", "VALID_NOT_CARRIED", "EXPIRED"));
            case 1 -> with(stop, "facts.vehicle.alternative", null);
            case 2 -> with(stop, "facts.vehicle.mayStayParked", true);
            case 3 -> with(stop, "choice.vehicle", one(random, "LEAVE_PARKED", "DRIVER_KEEPS", "IMPOUND"));
            case 4 -> with(stop, "facts.identityEstablished", false);
            default -> {}
        }
        return stop;
    }

    private static Map<String, Object> any(Random random) {
        var stop = anUnlicensedStop();
        var persons = List.of("NO_ACTION", "WARNING", "CIVIL_CITATION", "SUMMONS", "ARREST", "ARREST");
        var vehicles =
                List.of("DRIVER_KEEPS", "HAND_OVER", "LEAVE_PARKED", "OWNER_TOW", "OTHER_AGREED", "IMPOUND", "WAITING");
        with(
                stop,
                "facts.licence",
                one(random, "NONE", "NONE", "EXPIRED", "SUSPENDED_OR_REVOKED", "VALID_ELSEWHERE", "VALID_NOT_CARRIED"));
        with(stop, "facts.identityEstablished", random.nextInt(4) != 0);
        maybe(random, stop, "facts.residencyFacts", random.nextBoolean());
        maybe(random, stop, "facts.driverFit", random.nextInt(3) != 0);
        with(stop, "facts.vehicle.insured", random.nextInt(4) != 0);
        maybe(random, stop, "facts.vehicle.ownerTowPractical", random.nextBoolean());
        maybe(random, stop, "facts.vehicle.passenger", one(random, "NONE", "OFFER_ACCEPTED", "OFFER_DECLINED"));
        maybe(random, stop, "facts.vehicle.opportunity", one(random, "NOT_GIVEN", "OPERATOR_ARRIVED", "DECLINED"));
        maybe(random, stop, "facts.vehicle.locationSafe", random.nextInt(3) != 0);
        maybe(random, stop, "facts.vehicle.mayStayParked", random.nextBoolean());
        maybe(random, stop, "facts.vehicle.alternative", one(random, "NONE", "ACCEPTED"));
        if (random.nextInt(3) == 0) {
            with(stop, "facts.vehicle.purpose", "TRAFFIC_HAZARD");
        }
        if (random.nextInt(3) == 0) {
            with(stop, "facts.otherArrestOffence", one(random, "90-24", "90-25", "90-23", "90-10", "90-17"));
        }
        if (random.nextInt(4) == 0) {
            with(
                    stop,
                    "facts.judicialWarrant",
                    map(
                            "number",
                            one(random, "2452CR001234", "I-200", "A123456789"),
                            "court",
                            one(random, "Cambridge District Court", "Immigration Court"),
                            "issuedBy",
                            one(random, "Clerk-Magistrate Ana Ruiz", "ICE deportation officer")));
        }
        if (random.nextInt(8) == 0) {
            with(stop, "vehicle.plate.characters", "???");
        }
        var choice = map("person", persons.get(random.nextInt(persons.size())));
        choice.put("vehicle", vehicles.get(random.nextInt(vehicles.size())));
        if (random.nextBoolean()) {
            choice.put("reason", "The driver walked into traffic twice.");
        }
        if (random.nextBoolean()) {
            choice.put("otherWay", "A neighbor takes it home on a trailer.");
        }
        stop.put("choice", choice);
        stop.put("violations", lines(random, (String) choice.get("person")));
        return stop;
    }

    private static List<Map<String, Object>> lines(Random random, String person) {
        var written = switch (person) {
            case "WARNING" -> "WARNING";
            case "CIVIL_CITATION" -> "CIVIL";
            case "SUMMONS" -> "CRIMINAL";
            default -> "ARREST";
        };
        var lines = new ArrayList<Map<String, Object>>();
        for (var code : List.of("90-10", "90-24", "90-25", "90-23", "89-9")) {
            if (random.nextInt(3) == 0) {
                lines.add(map("offence", code, "disposition", random.nextInt(6) == 0 ? "WARNING" : written));
            }
        }
        return person.equals("NO_ACTION") && random.nextInt(3) != 0 ? List.of() : lines;
    }

    private static void maybe(Random random, Map<String, Object> stop, String path, Object value) {
        if (random.nextInt(12) != 0) {
            with(stop, path, value);
        } else {
            with(stop, path, null);
        }
    }

    private static String one(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }
}
