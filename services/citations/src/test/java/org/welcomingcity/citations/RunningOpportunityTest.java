package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.change;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.token.Tokens;

/** The opportunity for a licensed driver on an issued citation (rules K5, K8), and that there is no way around it. */
@QuarkusTest
@RealThing
class RunningOpportunityTest {

    @Test
    void a_vehicle_that_waits_has_a_clock_calls_an_end_and_then_a_choice() {
        var number = waiting();
        as(OFFICER)
                .get(path(number, ""))
                .then()
                .statusCode(200)
                .body("state", equalTo("RUNNING"))
                .body("startedAt", startsWith("2026-03-05T19:12:00"))
                .body("until", startsWith("2026-03-05T19:42:00"))
                .body("offers.action", equalTo(List.of("recordCall", "endOpportunity")));

        // No choice before its end, and no end without a call, before its time, or for no reason.
        change(OFFICER, number, "opportunity/choice", impound()).statusCode(409);
        change(OFFICER, number, "opportunity/end", ended("2026-03-05T14:43:00-05:00"))
                .statusCode(422)
                .body("faults.field", hasItem("attempts"));
        change(OFFICER, number, "opportunity/calls", call("2026-03-05T14:11:00-05:00"))
                .statusCode(422);
        change(OFFICER, number, "opportunity/calls", call("2099-03-05T14:20:00-05:00"))
                .statusCode(422);
        change(OTHER_OFFICER, number, "opportunity/calls", call("2026-03-05T14:20:00-05:00"))
                .statusCode(403);
        change(OFFICER, number, "opportunity/calls", call("2026-03-05T14:20:00-05:00"))
                .statusCode(200)
                .body("calls.size()", equalTo(1));
        change(OFFICER, number, "opportunity/end", ended("2026-03-05T14:41:59-05:00"))
                .statusCode(422)
                .body("faults.field", hasItem("endedEarly"));
        change(OFFICER, number, "opportunity/end", ended("2026-03-05T14:19:00-05:00"))
                .statusCode(422);
        var wordless = ended("2026-03-05T14:43:00-05:00");
        wordless.put("endReason", "x");
        change(OFFICER, number, "opportunity/end", wordless).statusCode(400).body("faults.field", hasItem("endReason"));

        change(OFFICER, number, "opportunity/end", ended("2026-03-05T14:43:00-05:00"))
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("offers.action", equalTo(List.of("chooseForVehicle")));
        change(OFFICER, number, "opportunity/calls", call("2026-03-05T14:30:00-05:00"))
                .statusCode(409);
        change(OFFICER, number, "opportunity/end", ended("2026-03-05T14:44:00-05:00"))
                .statusCode(409);

        // The policy decides at that moment: without an accepted purpose there is no impoundment, and nothing to wait
        // for.
        var refused = Database.count("ledger_entry where action = 'opportunity.choice-refused'");
        change(OFFICER, number, "opportunity/choice", map("vehicle", "IMPOUND")).statusCode(422);
        change(OFFICER, number, "opportunity/choice", map("vehicle", "WAITING")).statusCode(422);
        assertThat(Database.count("ledger_entry where action = 'opportunity.choice-refused'"))
                .isEqualTo(refused + 2);
        change(OFFICER, number, "opportunity/choice", impound())
                .statusCode(200)
                .body("state", equalTo("DECIDED"))
                .body("chosen", equalTo("IMPOUND"))
                .body("offers.size()", equalTo(0));
        change(OFFICER, number, "opportunity/choice", impound()).statusCode(409);
    }

    @Test
    void a_driver_who_came_takes_the_car_and_it_is_not_impounded() {
        var number = waiting();
        change(OFFICER, number, "opportunity/calls", call("2026-03-05T14:20:00-05:00"))
                .statusCode(200);
        var arrived = ended("2026-03-05T14:30:00-05:00");
        arrived.put("how", "OPERATOR_ARRIVED");
        change(OFFICER, number, "opportunity/end", arrived).statusCode(200);
        change(OFFICER, number, "opportunity/choice", impound()).statusCode(422);
        change(OFFICER, number, "opportunity/choice", map("vehicle", "HAND_OVER"))
                .statusCode(200);
    }

    /** On the officer's first page stands what waits for them, until it is decided about; nobody else's. */
    @Test
    void an_officer_finds_the_cars_that_wait_for_them() {
        var officer = Tokens.person("officer.of-cars", "officer");
        var number = cited(officer, with(anUnlicensedStop(), "choice.vehicle", "WAITING"));
        as(officer).get("/api/v1/opportunities").then().statusCode(200).body("items.citation", hasItem(number));
        as(OTHER_OFFICER)
                .get("/api/v1/opportunities")
                .then()
                .statusCode(200)
                .body("items.citation", not(hasItem(number)));
        change(officer, number, "opportunity/calls", call("2026-03-05T14:20:00-05:00"))
                .statusCode(200);
        change(officer, number, "opportunity/end", ended("2026-03-05T14:43:00-05:00"))
                .statusCode(200);
        as(officer)
                .get("/api/v1/opportunities")
                .then()
                .body("items.find { it.citation == '%s' }.state".formatted(number), equalTo("ENDED"));
        change(officer, number, "opportunity/choice", impound()).statusCode(200);
        as(officer).get("/api/v1/opportunities").then().body("items.citation", not(hasItem(number)));
    }

    /** Times are told to the minute: the driver may decline in the one in which the stop began, and a wait cannot end in it. */
    @Test
    void what_takes_no_time_may_end_in_the_minute_in_which_it_began() {
        var number = waiting();
        change(OFFICER, number, "opportunity/calls", call("2026-03-05T14:12:00-05:00"))
                .statusCode(200);
        for (var how : List.of("ENDED", "DECLINED", "OPERATOR_ARRIVED")) {
            var early = ended("2026-03-05T14:11:00-05:00");
            early.put("how", how);
            early.put("endedEarly", "early.emergency");
            change(OFFICER, number, "opportunity/end", early)
                    .statusCode(422)
                    .body("faults.problem", hasItem(startsWith("it ended before it began")));
        }
        var atOnce = ended("2026-03-05T14:12:00-05:00");
        atOnce.put("endedEarly", "early.emergency");
        change(OFFICER, number, "opportunity/end", atOnce)
                .statusCode(422)
                .body("faults.problem", hasItem("it ended in the moment in which it began"));
        atOnce.put("how", "DECLINED");
        change(OFFICER, number, "opportunity/end", atOnce).statusCode(200);
    }

    /** Two at once on the state that both saw: one gets through. */
    @Test
    void of_two_that_end_it_at_once_one_does() throws Exception {
        var number = waiting();
        change(OFFICER, number, "opportunity/calls", call("2026-03-05T14:20:00-05:00"))
                .statusCode(200);
        var version = Database.texts("select version::text from citation where number = '" + number + "'")
                .getFirst();
        Callable<Integer> end = () -> as(OFFICER)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .body(ended("2026-03-05T14:43:00-05:00"))
                .post(path(number, "/end"))
                .statusCode();
        try (var two = Executors.newFixedThreadPool(2)) {
            var answers = two.invokeAll(List.of(end, end)).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(answers).containsOnlyOnce(200);
        }
    }

    @Test
    void a_vehicle_that_waits_for_nobody_has_none() {
        var stop = anUnlicensedStop();
        with(stop, "facts.vehicle.mayStayParked", true);
        with(stop, "choice.vehicle", "LEAVE_PARKED");
        as(OFFICER).get(path(cited(OFFICER, stop), "")).then().statusCode(404);
        as(OTHER_OFFICER).get(path(waiting(), "")).then().statusCode(403).body("offers", not(hasItem("recordCall")));
    }

    private static String waiting() {
        var stop = anUnlicensedStop();
        stop.put("opportunity", map("startedAt", "2026-03-05T14:12:00-05:00"));
        return cited(OFFICER, stop);
    }

    private static String path(String number, String what) {
        return "/api/v1/citations/" + number + "/opportunity" + what;
    }

    private static Map<String, Object> call(String at) {
        return map("calledAt", at, "note", "The driver called a brother, who did not answer");
    }

    private static Map<String, Object> ended(String at) {
        return map("how", "ENDED", "endedAt", at, "endReason", "nobody could come within the time");
    }

    private static Map<String, Object> impound() {
        return map("vehicle", "IMPOUND", "purpose", "TRAFFIC_HAZARD", "reason", "It stands in the travel lane.");
    }
}
