package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.change;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.reachesItsReceiver;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RealThing
class LifecycleTest {

    private static final Map<String, Object> AT_SCENE =
            map("manner", "AT_SCENE", "deliveredAt", "2026-03-05T14:20:00-05:00");
    private static final Map<String, Object> COPIES =
            map("handedInAt", "2026-03-05T22:45:00-05:00", "receivedBy", "supervisor.one");

    @Test
    void a_summons_goes_from_the_roadside_to_the_clerk_magistrate_and_counts_as_sent_when_acknowledged() {
        var number = cited(OFFICER, anUnlicensedStop());
        change(OFFICER, number, "delivery", AT_SCENE)
                .statusCode(200)
                .body("status", equalTo("DELIVERED_AT_SCENE"))
                .body("waitingOn", equalTo("OFFICER"))
                .body("nextDuty", containsString("remaining copies"));
        change(OFFICER, number, "copies", COPIES)
                .statusCode(200)
                .body("status", equalTo("COPIES_WITH_CHIEF"))
                .body("waitingOn", equalTo("CLERK"))
                .body("nextDeadline", equalTo("2026-03-13"))
                .body("nextDuty", containsString("unconfirmed"));
        change(CLERK, number, "forwardings", forwarding("SENT", "2026-03-09T10:00:00-04:00"))
                .statusCode(200)
                .body("status", equalTo("COPIES_WITH_CHIEF"))
                .body("waitingOn", equalTo("COURT"))
                .body("nextDeadline", equalTo("2026-03-13"));
        change(CLERK, number, "forwardings", forwarding("ACKNOWLEDGED", "2026-03-10T10:00:00-04:00"))
                .statusCode(200)
                .body("status", equalTo("SENT_COURT"))
                .body("payableAtRegistrar", equalTo(false))
                .body("routing.destination", equalTo("CLERK_MAGISTRATE"))
                .body("routing.unconfirmed", equalTo(true))
                .body("routing.statusWords", containsString("memory"))
                .body("history.move", equalTo(List.of("ISSUE", "DELIVER_AT_SCENE", "HAND_IN_COPIES", "REACH_COURT")))
                .body("history.cite", everyItem(containsString("90C")))
                .body("history.statusWords", everyItem(notNullValue()))
                .body("possibleMoves.move", hasItem("REQUEST_MAGISTRATE_HEARING"));
        as(CLERK)
                .get("/api/v1/citations/" + number + "/trail")
                .then()
                .body(
                        "entries.action",
                        equalTo(List.of(
                                "citation.issued",
                                "opportunity.started",
                                "late-entry.opened",
                                "citation.delivered-at-scene",
                                "citation.copies-handed-in",
                                "citation.forwarded",
                                "citation.reached-court")));
    }

    @Test
    void a_civil_citation_goes_to_the_registrar_who_may_send_it_back_first() {
        var number = cited(OFFICER, aSpeedingStop());
        change(OFFICER, number, "delivery", AT_SCENE).statusCode(200);
        change(OFFICER, number, "copies", COPIES).statusCode(200);
        change(CLERK, number, "forwardings", forwarding("SENT", "2026-03-09T10:00:00-04:00"))
                .body("waitingOn", equalTo("REGISTRAR"));
        change(CLERK, number, "forwardings", forwarding("REJECTED", "2026-03-10T10:00:00-04:00"))
                .spec(problem(400, "malformed-request", "note", "forwarding-note"));
        var rejected = forwarding("REJECTED", "2026-03-10T10:00:00-04:00");
        rejected.put("note", "The plate cannot be read.");
        change(CLERK, number, "forwardings", rejected)
                .statusCode(200)
                .body("status", equalTo("COPIES_WITH_CHIEF"))
                .body("waitingOn", equalTo("CLERK"));
        change(CLERK, number, "forwardings", forwarding("ACKNOWLEDGED", "2026-03-11T10:00:00-04:00"))
                .spec(problem(409, "nothing-underway"));
        change(CLERK, number, "forwardings", forwarding("SENT", "2026-03-11T10:00:00-04:00"))
                .statusCode(200);
        change(CLERK, number, "forwardings", forwarding("ACKNOWLEDGED", "2026-03-12T10:00:00-04:00"))
                .statusCode(200)
                .body("status", equalTo("SENT_RMV"))
                .body("payableAtRegistrar", equalTo(true))
                .body("routing.destination", equalTo("REGISTRAR"))
                .body("waitingOn", equalTo("VIOLATOR"))
                .body("nextDeadline", equalTo("2026-03-25"));
    }

    @Test
    void a_move_that_does_not_exist_is_refused_by_name_and_nothing_is_stored() {
        var number = cited(OFFICER, anUnlicensedStop());
        var before = Database.everything();
        change(OFFICER, number, "copies", COPIES)
                .spec(problem(409, "move-not-possible"))
                .body("detail", containsString("is ISSUED"))
                .body("detail", containsString("HAND_IN_COPIES"))
                .body("detail", containsString("COPIES_WITH_CHIEF"))
                .body("faults[0].rule", equalTo("cit-end-of-tour"))
                .body("faults[0].cite", containsString("90C § 2"))
                .body("faults[0].mend", containsString("DELIVER_AT_SCENE, DELIVER_LATE, MAKE_VOID"));
        change(CLERK, number, "forwardings", forwarding("SENT", "2026-03-09T10:00:00-04:00"))
                .spec(problem(409, "move-not-possible"));
        assertThat(Database.everything()).isEqualTo(before);
        change(OFFICER, number, "delivery", AT_SCENE).statusCode(200);
        change(OFFICER, number, "delivery", AT_SCENE).spec(problem(409, "move-not-possible"));
    }

    @Test
    void a_late_copy_has_one_of_the_three_exceptions_its_reason_and_its_proof() {
        var number = cited(OFFICER, anUnlicensedStop());
        var late = map("manner", "MAIL", "deliveredAt", "2026-03-06T09:00:00-05:00");
        change(OFFICER, number, "delivery", late)
                .spec(problem(422, "delivery-cannot-stand", "exception", "cit-copy-at-scene"))
                .body(
                        "faults.field",
                        equalTo(List.of("exception", "reason", "addressSource", "address", "certificateOfMailing")));
        var atScene =
                map("manner", "AT_SCENE", "deliveredAt", "2026-03-05T14:20:00-05:00", "exception", "MORE_TIME_NEEDED");
        change(OFFICER, number, "delivery", atScene)
                .spec(problem(422, "delivery-cannot-stand", "exception", "cit-copy-at-scene"));
        late.putAll(map(
                "exception",
                "COULD_NOT_BE_STOPPED",
                "reason",
                "The car was gone before it could be stopped.",
                "addressSource",
                "REGISTRATION",
                "address",
                "1 Sample Street, Cambridge, MA 02139",
                "certificateOfMailing",
                "CM-2026-0042"));
        change(OFFICER, number, "delivery", late)
                .statusCode(200)
                .body("status", equalTo("DELIVERED_LATE"))
                .body("delivery.exception", equalTo("COULD_NOT_BE_STOPPED"))
                .body("delivery.certificateOfMailing", equalTo("CM-2026-0042"))
                .body("delivery.by", equalTo("officer.one"));
    }

    @Test
    void times_follow_each_other() {
        var number = cited(OFFICER, anUnlicensedStop());
        change(OFFICER, number, "delivery", map("manner", "AT_SCENE", "deliveredAt", "2026-03-05T14:09:00-05:00"))
                .spec(problem(422, "times-out-of-order", "deliveredAt", "time-in-order"));
        change(OFFICER, number, "delivery", map("manner", "AT_SCENE", "deliveredAt", "2999-03-05T14:09:00-05:00"))
                .spec(problem(422, "times-out-of-order", "deliveredAt", "time-not-in-future"));
    }

    @Test
    void an_officer_delivers_their_own_citations_only_and_that_it_was_tried_is_on_the_record() {
        var number = cited(OFFICER, anUnlicensedStop());
        change(OTHER_OFFICER, number, "delivery", AT_SCENE).spec(problem(403, "not-your-citation"));
        assertThat(Database.count("ledger_entry where object = 'citation/" + number
                        + "' and action = 'citation.deliver' and outcome = 'DENIED'"))
                .isEqualTo(1);
        as(CLERK).get("/api/v1/citations/" + number).then().body("status", equalTo("ISSUED"));
    }

    @Test
    void a_change_names_the_state_it_was_made_on_and_sending_it_twice_does_it_once() {
        var number = cited(OFFICER, anUnlicensedStop());
        var path = "/api/v1/citations/" + number + "/delivery";
        Roadside.post(OFFICER, path, AT_SCENE)
                .then()
                .spec(problem(428, "state-not-named", "If-Match", "state-if-match"));
        var key = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            as(OFFICER)
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .body(AT_SCENE)
                    .post(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""));
        }
        assertThat(Database.count("citation_move where citation = '" + number + "'"))
                .isEqualTo(2);
        as(OFFICER)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"0\"")
                .body(COPIES)
                .post("/api/v1/citations/" + number + "/copies")
                .then()
                .spec(problem(412, "state-changed", "If-Match", "state-if-match"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update citation_move set by = 'somebody else'",
                "delete from citation_move",
                "truncate citation_move",
                "update citation_forwarding set reference = 'other'",
                "delete from citation_forwarding"
            })
    void the_history_is_added_to_and_never_changed(String attempt) {
        reachesItsReceiver(cited(OFFICER, anUnlicensedStop()));
        assertThatThrownBy(() -> Database.run(attempt))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed or removed");
    }

    static Map<String, Object> forwarding(String event, String at) {
        return map("event", event, "means", "IN_HAND", "reference", "receipt 7", "happenedAt", at);
    }

    /** The words of the tables are answered in the caller's language; what is stored is not. */
    @Test
    void titles_duties_and_the_decision_are_answered_in_spanish_where_it_is_asked_for() {
        var number = cited(OFFICER, anUnlicensedStop());
        var path = "/api/v1/citations/" + number;
        as(CLERK)
                .header("Accept-Language", "es-MX,es;q=0.9,en;q=0.5")
                .get(path)
                .then()
                .body("violations[0].title", equalTo("Conducir un vehículo de motor sin tener licencia"))
                .body("decision.sentence", startsWith("CITACIÓN JUDICIAL siempre que sea posible"))
                .body("deadlines.duty", hasItem("Dar su copia a la persona, o guardar la excepción"))
                .body("decision.obligations.words", hasItem(startsWith("Dé a la persona una oportunidad")))
                .body("decision.tables.rows.flatten().words", hasItem(startsWith("Conducir sin licencia y nada más")))
                .body("deadlines.explanation", hasItem(startsWith("Se cuenta desde: el día de la infracción")));
        as(CLERK)
                .header("Accept-Language", "es")
                .get("/api/v1/citation-search?number=" + number)
                .then()
                .body("items[0].offences[0]", equalTo("Conducir un vehículo de motor sin tener licencia"));
        for (var other : List.of("en", "fr", "", "*;q=x")) {
            as(CLERK)
                    .header("Accept-Language", other)
                    .get(path)
                    .then()
                    .body("violations[0].title", equalTo("Operating a motor vehicle without being licensed"));
        }
    }

    /** The days in which a driver may ask for a hearing are theirs: when they are over, nobody of the city is late. */
    @Test
    void what_the_court_has_is_never_overdue_for_a_right_that_was_not_used() {
        var number = reachesItsReceiver(cited(OFFICER, anUnlicensedStop()));
        as(CLERK)
                .get("/api/v1/citations/" + number)
                .then()
                .body("status", equalTo("SENT_COURT"))
                .body("waitingOn", equalTo("COURT"))
                .body("nextDeadline", nullValue())
                .body("nextDuty", equalTo("Decide on the application for complaint"));
    }
}
