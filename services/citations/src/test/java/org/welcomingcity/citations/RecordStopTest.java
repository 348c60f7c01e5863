package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.DISPATCH;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anImpoundmentAfterTheOpportunity;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RealThing
class RecordStopTest {

    @Test
    void p8_the_officer_sees_a_summons_before_committing_with_the_row_that_decided_and_its_cite() {
        var before = Database.count("stop");
        post(
                        OFFICER,
                        "/api/v1/stops/preview",
                        map(
                                "occurredAt",
                                "2026-03-05T14:10:00-05:00",
                                "facts",
                                anUnlicensedStop().get("facts")))
                .then()
                .statusCode(200)
                .body("person.outcome", equalTo("SUMMONS"))
                .body("person.rule", equalTo("P8"))
                .body("vehicle.outcome", equalTo("GIVE_OPPORTUNITY"))
                .body("pack.jurisdiction", equalTo("cambridge-ma"))
                .body("pack.version", equalTo("2026-02-05"))
                .body("judgement", nullValue())
                .body("tables.rows.flatten().findAll { it.hit }.ruleId", hasItems("P8", "K5"))
                .body(
                        "tables.rows.flatten().findAll { it.hit && it.ruleId == 'P8' }[0].cite",
                        containsString("2.129.040"))
                .body("tables.rows.flatten().statusWords", everyItem(notNullValue()));
        assertThat(Database.count("stop")).isEqualTo(before);
    }

    @Test
    void k4_with_a_licensed_passenger_the_car_is_to_be_offered() {
        var facts = anUnlicensedStop();
        with(facts, "facts.vehicle.passenger", "LICENSED_NOT_YET_OFFERED");
        post(
                        OFFICER,
                        "/api/v1/stops/preview",
                        map("occurredAt", "2026-03-05T14:10:00-05:00", "facts", facts.get("facts")))
                .then()
                .statusCode(200)
                .body("vehicle.outcome", equalTo("OFFER_PASSENGER"))
                .body("obligations.code", hasItem("OFFER_PASSENGER"))
                .body("sentence", containsString("passenger"));
    }

    @Test
    void what_would_have_changed_the_decision_is_said_in_words_and_in_the_language_asked_for() {
        var asked = map(
                "occurredAt",
                "2026-03-05T14:10:00-05:00",
                "facts",
                anUnlicensedStop().get("facts"),
                "choice",
                map("person", "ARREST", "vehicle", "WAITING", "ground", "departure.danger"));
        post(OFFICER, "/api/v1/stops/preview", asked)
                .then()
                .statusCode(200)
                .body(
                        "turns.findAll { it.table == 'person-outcome' }.condition",
                        hasItems(
                                "a judicial arrest warrant had been confirmed",
                                "the officer had relied on another offense with arrest authority"))
                .body(
                        "turns.find { it.table == 'vehicle-outcome' && it.changes[0].instead == 'OPERATOR_ARRIVED' }.sentence",
                        equalTo("If a licensed operator had arrived, it would have been handing the car to a licensed"
                                + " operator instead of a reasonable opportunity to find a licensed operator."))
                .body(
                        "turns.findAll { it.table == 'person-choice' }.changes.flatten()",
                        hasItem(map("fact", "reason", "was", "NOT_STATED", "instead", "stated")))
                .body("tables.rows.flatten().findAll { it.hit }.standing.force", everyItem(notNullValue()))
                .body("tables.rows.flatten().standing.signedOffBy", everyItem(nullValue()));
        for (var language : List.of("es-MX, en;q=0.5", "es")) {
            as(OFFICER)
                    .contentType("application/json")
                    .header("Accept-Language", language)
                    .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                    .body(asked)
                    .post("/api/v1/stops/preview")
                    .then()
                    .statusCode(200)
                    .body("turns.condition", hasItem("se hubiera confirmado una orden judicial de arresto"));
        }
        for (var language : List.of("", "*", "de", ";;q=", "xx-".repeat(50))) {
            as(OFFICER)
                    .contentType("application/json")
                    .header("Accept-Language", language)
                    .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                    .body(asked)
                    .post("/api/v1/stops/preview")
                    .then()
                    .statusCode(200)
                    .body("turns.condition", hasItem("a judicial arrest warrant had been confirmed"));
        }
    }

    @Test
    void a_citation_that_is_read_says_what_would_have_changed_it_and_every_such_fact_does() {
        var number = cited(OFFICER, anUnlicensedStop());
        as(OFFICER)
                .header("Accept-Language", "es")
                .get("/api/v1/citations/" + number)
                .then()
                .statusCode(200)
                .body("decision.turns.table", hasItems("person-outcome", "vehicle-outcome", "person-choice"))
                .body("decision.turns.condition", hasItem("se hubiera confirmado una orden judicial de arresto"));
        var with = anUnlicensedStop();
        with(with, "facts.vehicle.opportunity", "OPERATOR_ARRIVED");
        post(
                        OFFICER,
                        "/api/v1/stops/preview",
                        map("occurredAt", "2026-03-05T14:10:00-05:00", "facts", with.get("facts")))
                .then()
                .body("vehicle.outcome", equalTo("HAND_OVER"));
    }

    @Test
    void the_law_of_the_day_of_the_stop_decides() {
        pack("2020-02-09T12:00:00-05:00", "massachusetts", "OFFICERS_DISCRETION");
        pack("2020-02-10T00:00:00-05:00", "cambridge-ma", "SUMMONS");
        pack("2020-02-10T04:59:59Z", "massachusetts", "OFFICERS_DISCRETION");
        pack("2025-08-03T23:59:59-04:00", "cambridge-ma", "SUMMONS");
        pack("2025-08-04T00:00:00-04:00", "cambridge-ma", "SUMMONS");
    }

    private static void pack(String moment, String jurisdiction, String outcome) {
        post(
                        OFFICER,
                        "/api/v1/stops/preview",
                        map("occurredAt", moment, "facts", anUnlicensedStop().get("facts")))
                .then()
                .statusCode(200)
                .body("pack.jurisdiction", equalTo(jurisdiction))
                .body("person.outcome", equalTo(outcome));
    }

    @Test
    void a_summons_gets_a_number_its_deadlines_and_a_trail_and_the_clerk_finds_it() {
        var answer = post(OFFICER, "/api/v1/stops", anUnlicensedStop());
        answer.then()
                .statusCode(201)
                .header("Location", startsWith("/api/v1/citations/C"))
                .header("ETag", equalTo("\"0\""))
                .body("citation.number", startsWith("C0"))
                .body("citation.kind", equalTo("CRIMINAL"))
                .body("citation.officer", equalTo("officer.one"))
                .body("citation.decision.judgement.answer", equalTo("GRANTED"))
                .body("citation.decision.judgement.departure", equalTo(false))
                .body("citation.departure", nullValue())
                .body("citation.deadlines.rule", hasItems("crim-4-day-hearing", "cit-forward-criminal"))
                .body("citation.deadlines.find { it.rule == 'crim-4-day-hearing' }.earliest", equalTo("2026-03-09"))
                .body("citation.deadlines.find { it.rule == 'crim-4-day-hearing' }.latest", equalTo("2026-03-11"))
                .body("citation.deadlines.find { it.rule == 'cit-forward-criminal' }.earliest", equalTo("2026-03-13"))
                .body("citation.deadlines.find { it.rule == 'cit-forward-criminal' }.status", equalTo("MEM_M"));
        String number = answer.path("citation.number");

        as(CLERK)
                .queryParam("text", number)
                .get("/api/v1/citations")
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(number)))
                .body("items[0].driverName", equalTo("Sample, Robin"))
                .body("items[0].plate", equalTo("MA 1ABC23"))
                .body("items[0].nextDeadline", equalTo("2026-03-05"));
        as(CLERK)
                .get("/api/v1/citations/" + number)
                .then()
                .statusCode(200)
                .body("decision.tables.rows.flatten().size()", org.hamcrest.Matchers.greaterThan(8));
        as(CLERK)
                .get("/api/v1/citations/" + number + "/trail")
                .then()
                .statusCode(200)
                .body(
                        "entries.action",
                        equalTo(List.of(
                                "citation.issued", "opportunity.started", "late-entry.opened", "citation.read")))
                .body("entries[0].actor", equalTo("officer.one"))
                .body("entries[0].rules", hasItem("P8"))
                .body("entries[0].pack", equalTo("cambridge-ma@2026-02-05"));
        assertThat(Database.texts(
                        "select kind || ' ' || driver_family_name || ' ' || plate_characters from citation where number = '"
                                + number + "'"))
                .containsExactly("CRIMINAL Sample 1ABC23");
    }

    @Test
    void p8_an_arrest_without_another_ground_and_without_a_reason_is_refused_and_the_refusal_is_on_record() {
        var citations = Database.count("citation");
        var refusals = Database.count("ledger_entry where action = 'stop.choice-refused' and outcome = 'REFUSED'");

        post(OFFICER, "/api/v1/stops", anArrestWithoutOtherGround(null))
                .then()
                .spec(problem(422, "choice-refused", "choice.reason", "P8"))
                .body("faults[0].cite", containsString("2.129"));

        assertThat(Database.count("citation")).isEqualTo(citations);
        assertThat(Database.count("ledger_entry where action = 'stop.choice-refused' and outcome = 'REFUSED'"))
                .isEqualTo(refusals + 1);
    }

    /** An impoundment no law requires stands on the record of the opportunity given (rules K5, K8). */
    @Test
    void k8_an_impoundment_without_the_record_of_the_opportunity_is_refused() {
        var stops = Database.count("stop");
        var stop = anImpoundmentAfterTheOpportunity();
        stop.remove("opportunity");

        post(OFFICER, "/api/v1/stops", stop).then().spec(problem(422, "opportunity-not-recorded", "opportunity", "K8"));
        var halfTold =
                with(anImpoundmentAfterTheOpportunity(), "opportunity", map("startedAt", "2026-03-05T14:12:00-05:00"));
        post(OFFICER, "/api/v1/stops", halfTold)
                .then()
                .spec(problem(422, "opportunity-not-recorded", "opportunity.endedAt", "K8"))
                .body("faults.field", hasItems("opportunity.attempts", "opportunity.endReason"));

        assertThat(Database.count("stop")).isEqualTo(stops);
    }

    /** Whatever the record says has to have happened at that stop, in that order, and for as long as the wait lasts. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // before the stop, by a minute and by a year
                "2026-03-05T14:09:00-05:00, 2026-03-05T14:45:00-05:00, 2, -, opportunity.startedAt",
                "2025-03-05T14:12:00-05:00, 2025-03-05T14:45:00-05:00, 2, -, opportunity.startedAt",
                // on another day
                "2026-03-06T14:12:00-05:00, 2026-03-06T14:45:00-05:00, 2, -, opportunity.startedAt",
                // of no length, backwards, and ending in another year
                "2026-03-05T14:12:00-05:00, 2026-03-05T14:12:00-05:00, 2, -, opportunity.endedAt",
                "2026-03-05T14:12:00-05:00, 2099-03-05T14:12:00-05:00, 2, -, opportunity.endedAt",
                "2026-03-05T14:12:00-05:00, 2026-03-05T18:30:00-05:00, 2, -, opportunity.endedAt",
                // nobody was called
                "2026-03-05T14:12:00-05:00, 2026-03-05T14:45:00-05:00, 0, -, opportunity.attempts",
                // too short without a ground, by a second; and with one that nobody stated
                "2026-03-05T14:12:00-05:00, 2026-03-05T14:41:59-05:00, 2, -, opportunity.endedEarly",
                "2026-03-05T14:12:00-05:00, 2026-03-05T14:20:00-05:00, 2, early.because, opportunity.endedEarly",
                "2026-03-05T14:12:00-05:00, 2026-03-05T14:20:00-05:00, 2, departure.danger, opportunity.endedEarly"
            })
    void k8_a_record_that_cannot_be_of_this_stop_is_refused_by_its_field(
            String startedAt, String endedAt, Integer attempts, String endedEarly, String field) {
        var opportunity = map(
                "startedAt",
                startedAt,
                "endedAt",
                endedAt,
                "attempts",
                attempts,
                "endReason",
                "nobody could come in time");
        if (endedEarly != null) {
            opportunity.put("endedEarly", endedEarly);
        }
        var stop = with(anImpoundmentAfterTheOpportunity(), "opportunity", opportunity);
        var stops = Database.count("stop");

        post(OFFICER, "/api/v1/stops", stop)
                .then()
                .statusCode(422)
                .body("type", org.hamcrest.Matchers.endsWith("opportunity-not-recorded"))
                .body("faults.field", hasItem(field));

        assertThat(Database.count("stop")).isEqualTo(stops);
    }

    /** The order of the record is asked of every stop, whatever becomes of the car. */
    @Test
    void a_record_that_cannot_be_is_refused_though_nothing_stands_on_it() {
        var stop =
                with(anUnlicensedStop(), "opportunity", map("startedAt", "2025-03-05T14:12:00-05:00", "attempts", 1));
        post(OFFICER, "/api/v1/stops", stop)
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("opportunity.startedAt"));
    }

    @Test
    void k8_a_wait_that_ended_early_on_a_stated_ground_is_granted() {
        var stop = with(
                anImpoundmentAfterTheOpportunity(),
                "opportunity",
                map(
                        "startedAt",
                        "2026-03-05T14:12:00-05:00",
                        "endedAt",
                        "2026-03-05T14:20:00-05:00",
                        "attempts",
                        2,
                        "endReason",
                        "both relatives said that they are out of town",
                        "endedEarly",
                        "early.nobody_can_come"));
        post(OFFICER, "/api/v1/stops", stop)
                .then()
                .statusCode(201)
                .body("citation.stop.opportunity.endedEarly", equalTo("early.nobody_can_come"));
        as(OFFICER)
                .queryParam("use", "EARLY_END")
                .queryParam("on", "2026-03-05")
                .get("/api/v1/stated-grounds")
                .then()
                .statusCode(200)
                .body("key", hasItem("early.nobody_can_come"));
        as(OFFICER)
                .queryParam("use", "EARLY_END")
                .queryParam("on", "2020-02-09")
                .get("/api/v1/stated-grounds")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "no no no", "x x x", "n/a", "see above", "aaaaa bbbbb", "-- --"})
    void what_is_no_explanation_is_asked_for_again(String words) {
        var ended = with(anImpoundmentAfterTheOpportunity(), "opportunity.endReason", words);
        post(OFFICER, "/api/v1/stops", ended)
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("opportunity.endReason"));

        var unsafe = with(anImpoundmentAfterTheOpportunity(), "facts.vehicle.opportunity", "NOT_GIVEN");
        unsafe.remove("opportunity");
        with(unsafe, "facts.vehicle.locationSafe", false);
        post(OFFICER, "/api/v1/stops", with(unsafe, "choice.reason", words))
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("choice.reason"));
    }

    /** A ground on which a law requires impoundment is claimed with what it stands on. */
    @Test
    void k1_a_ground_without_the_facts_it_stands_on_is_refused() {
        var refusal = anImpoundmentOn("imp.oui_refusal_12h");
        post(OFFICER, "/api/v1/stops", refusal)
                .then()
                .statusCode(422)
                .body("faults.field", hasItems("violations", "facts.vehicle.groundFacts.refusedAt"))
                .body("faults.rule", hasItem("K1"))
                .body("faults.cite", hasItem("G.L. c. 90 § 24(1)(f)(1)"));
        with(refusal, "facts.vehicle.groundFacts", map("refusedAt", "2026-03-05T14:50:00-05:00"));
        post(OFFICER, "/api/v1/stops", refusal).then().statusCode(422).body("faults.field", hasItem("violations"));
        for (var order : List.of("imp.court_order", "imp.out_of_service")) {
            post(OFFICER, "/api/v1/stops", anImpoundmentOn(order))
                    .then()
                    .statusCode(422)
                    .body("faults.field", hasItem("facts.vehicle.groundFacts.order"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05T14:09:00-05:00", "2026-03-06T02:11:00-05:00", "2099-01-01T00:00:00-05:00"})
    void k1_a_refusal_at_another_time_grounds_nothing(String refusedAt) {
        post(OFFICER, "/api/v1/stops", anImpoundmentAfterARefusedTest(refusedAt))
                .then()
                .statusCode(422)
                .body("faults.field", hasItem("facts.vehicle.groundFacts.refusedAt"));
    }

    @Test
    void k1_a_ground_with_its_facts_is_granted_and_they_are_on_record() {
        post(OFFICER, "/api/v1/stops", anImpoundmentAfterARefusedTest("2026-03-05T14:50:00-05:00"))
                .then()
                .statusCode(201)
                .body("citation.stop.groundFacts.refusedAt", startsWith("2026-03-05T14:50"))
                .body("citation.decision.vehicle.rule", equalTo("K1"));
        var order = anImpoundmentOn("imp.court_order");
        with(
                order,
                "facts.vehicle.groundFacts",
                map(
                        "order",
                        map(
                                "number",
                                "SW-2026-17",
                                "issuedBy",
                                "Cambridge District Court",
                                "signedBy",
                                "J. Doe, Justice")));
        post(OFFICER, "/api/v1/stops", order)
                .then()
                .statusCode(201)
                .body("citation.stop.groundFacts.order.number", equalTo("SW-2026-17"));
    }

    private static Map<String, Object> anImpoundmentOn(String ground) {
        var stop = anUnlicensedStop();
        with(stop, "facts.vehicle.mandatoryGround", ground);
        with(stop, "choice.vehicle", "IMPOUND");
        return stop;
    }

    private static Map<String, Object> anImpoundmentAfterARefusedTest(String refusedAt) {
        var stop = anImpoundmentOn("imp.oui_refusal_12h");
        with(stop, "facts.vehicle.groundFacts", map("refusedAt", refusedAt));
        with(stop, "facts.otherArrestOffence", "90-24");
        with(stop, "choice.person", "ARREST");
        stop.put(
                "violations",
                List.of(
                        map("offence", "90-10", "disposition", "ARREST"),
                        map("offence", "90-24", "disposition", "ARREST")));
        return stop;
    }

    @Test
    void k8_an_impoundment_with_its_record_and_an_accepted_purpose_is_granted() {
        var number = cited(OFFICER, anImpoundmentAfterTheOpportunity());

        assertThat(Database.texts(
                        "select opportunity_attempts || ' ' || opportunity_end_reason from stop join citation on"
                                + " citation.stop_id = stop.id where number = '" + number + "'"))
                .containsExactly("2 nobody could come within the time");
    }

    @Test
    void k8_a_place_without_safety_needs_the_hazard_in_words() {
        var stop = anImpoundmentAfterTheOpportunity();
        stop.remove("opportunity");
        with(stop, "facts.vehicle.opportunity", "NOT_GIVEN");
        with(stop, "facts.vehicle.locationSafe", false);

        post(OFFICER, "/api/v1/stops", stop)
                .then()
                .spec(problem(422, "opportunity-not-recorded", "choice.reason", "K8"));
        cited(OFFICER, with(stop, "choice.reason", "On the bridge, in the travel lane, in the dark."));
    }

    @Test
    void p8_an_arrest_with_a_reason_is_granted_and_waits_for_the_supervisor() {
        var number = cited(OFFICER, anArrestWithoutOtherGround("The driver would not stay at the roadside."));

        as(SUPERVISOR)
                .queryParam("limit", 100)
                .get("/api/v1/departures")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.citation == '" + number + "' }.reason",
                        equalTo(List.of("The driver would not stay at the roadside.")))
                .body("items.find { it.citation == '" + number + "' }.status", equalTo("OPEN"))
                .body("items.find { it.citation == '" + number + "' }.chosen", containsString("ARREST"));
        as(SUPERVISOR)
                .get("/api/v1/citations/" + number)
                .then()
                .body("kind", equalTo("ARREST"))
                .body("departure.status", equalTo("OPEN"))
                .body("deadlines.rule", not(hasItem("crim-4-day-hearing")));
    }

    /** No code of the catalogue may be longer than the form takes. */
    @Test
    void every_offence_of_the_catalogue_can_be_written() {
        List<Map<String, Object>> offences = as(OFFICER)
                .queryParam("on", "2026-03-05")
                .get("/api/v1/offences")
                .then()
                .extract()
                .path("$");
        assertThat(offences).hasSizeGreaterThan(40);
        for (var offence : offences) {
            var stop = anUnlicensedStop();
            var line = map("offence", offence.get("code"), "disposition", "WARNING");
            stop.put("violations", List.of(line));
            stop.put("choice", map("person", "WARNING", "vehicle", "WAITING"));
            post(OFFICER, "/api/v1/stops", stop).then().statusCode(201);
        }
    }

    @Test
    void p5_an_arrest_on_another_offence_is_no_departure() {
        var stop = anArrestWithoutOtherGround(null);
        with(stop, "facts.otherArrestOffence", "90-24");
        stop.put(
                "violations",
                List.of(
                        map("offence", "90-10", "disposition", "ARREST"),
                        map("offence", "90-24", "disposition", "ARREST")));
        post(OFFICER, "/api/v1/stops", stop)
                .then()
                .statusCode(201)
                .body("citation.departure", nullValue())
                .body("citation.decision.person.rule", equalTo("P5"))
                .body("citation.stop.otherArrestOffence", equalTo("90-24"));
    }

    @Test
    void p4_a_federal_administrative_document_changes_nothing_and_is_noted_as_not_acted_on() {
        var stop = with(anUnlicensedStop(), "facts.federalAdministrativeDocument", true);
        var number = cited(OFFICER, stop);
        as(CLERK)
                .get("/api/v1/citations/" + number + "/trail")
                .then()
                .body("entries.action", hasItem("federal-document.received-not-acted-on"));
        as(CLERK)
                .get("/api/v1/citations/" + number)
                .then()
                .body("decision.person.outcome", equalTo("SUMMONS"))
                .body("kind", equalTo("CRIMINAL"));
    }

    @Test
    void a_departments_system_records_for_the_officer_it_names() {
        var stop = anUnlicensedStop();
        post(DISPATCH, "/api/v1/stops", stop)
                .then()
                .spec(problem(400, "malformed-request", "officer", "officer-named"));
        stop.put("officer", "officer.two");
        post(DISPATCH, "/api/v1/stops", stop).then().statusCode(201).body("citation.officer", equalTo("officer.two"));
    }

    @Test
    void an_officer_does_not_record_in_another_officers_name() {
        var stop = anUnlicensedStop();
        stop.put("officer", "officer.two");
        post(OFFICER, "/api/v1/stops", stop)
                .then()
                .spec(problem(400, "malformed-request", "officer", "officer-themself"));
    }

    @Test
    void an_officer_reads_what_they_issued_and_the_attempt_to_read_more_is_on_record() {
        var number = cited(OFFICER, anUnlicensedStop());
        as(OTHER_OFFICER).get("/api/v1/citations/" + number).then().spec(problem(403, "not-your-citation"));
        as(OTHER_OFFICER)
                .queryParam("text", number)
                .get("/api/v1/citations")
                .then()
                .body("items.size()", equalTo(0));
        assertThat(Database.count("ledger_entry where outcome = 'DENIED' and object = 'citation/" + number + "'"))
                .isEqualTo(1);
    }

    /** An answer with one's own would pass for an answer about the other. */
    @Test
    void a_list_filter_that_the_caller_may_not_use_is_refused_and_not_passed_over() {
        for (var list : List.of("/api/v1/citations", "/api/v1/citation-search", "/api/v1/numbers")) {
            as(OFFICER)
                    .queryParam("officer", "officer.two")
                    .get(list)
                    .then()
                    .spec(problem(403, "filter-not-yours", "officer", "own-citations"));
            as(OFFICER).queryParam("officer", "officer.one").get(list).then().statusCode(200);
        }
        as(SUPERVISOR)
                .queryParam("officer", "officer.two")
                .get("/api/v1/citations")
                .then()
                .statusCode(200);
        as(OFFICER)
                .queryParam("waitingOn", "CLERK")
                .get("/api/v1/work")
                .then()
                .spec(problem(403, "filter-not-yours", "waitingOn", "own-work"));
        as(OFFICER)
                .queryParam("waitingOn", "OFFICER")
                .get("/api/v1/work")
                .then()
                .statusCode(200);
    }

    @Test
    void a_stop_without_action_is_recorded_and_uses_up_no_number() {
        var next = Database.texts(
                "select next from book_at_headquarters join citation_book on number = book where online and next is not null");
        var stop = anUnlicensedStop();
        stop.put("violations", List.of());
        stop.put("choice", map("person", "NO_ACTION", "vehicle", "WAITING"));
        with(stop, "facts.licence", "VALID_ELSEWHERE");
        with(stop, "facts.residencyFacts", false);
        with(stop, "facts.driverFit", true);
        with(stop, "choice.vehicle", "DRIVER_KEEPS");
        post(OFFICER, "/api/v1/stops", stop).then().statusCode(201).body("citation", nullValue());
        assertThat(
                        Database.texts(
                                "select next from book_at_headquarters join citation_book on number = book where online and next is not null"))
                .isEqualTo(next);
    }
}
