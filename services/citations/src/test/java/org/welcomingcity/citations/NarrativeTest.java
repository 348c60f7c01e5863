package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.DISPATCH;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.change;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.reachesTheChief;
import static org.welcomingcity.citations.Roadside.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words about somebody's status are told to their writer before they are sent, and noted on the ledger wherever they are kept. */
@QuarkusTest
@RealThing
class NarrativeTest {

    private static final String OF_STATUS = "The driver is undocumented and was told so at the window.";

    @Test
    void a_text_is_read_for_its_writer_and_not_kept() {
        var entries = Database.count("ledger_entry");
        remarks(OF_STATUS).body("remarks", hasSize(1)).body("remarks.kind", contains("STATUS"));
        remarks("There was an I-200 in the query.").body("remarks.kind", hasItem("FEDERAL_DOCUMENT"));
        remarks("The driver started the engine again.").body("remarks", empty());
        assertThat(Database.count("ledger_entry")).isEqualTo(entries);
    }

    private static io.restassured.response.ValidatableResponse remarks(String text) {
        return post(OFFICER, "/api/v1/narrative-remarks", map("text", text))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lateReason", "choice.otherWay"})
    void a_stops_words_are_noted_under_its_citation(String field) {
        var stop = with(anUnlicensedStop(), field, OF_STATUS);
        if (field.equals("choice.otherWay")) {
            with(stop, "choice.vehicle", "OTHER_AGREED");
            with(stop, "facts.vehicle.alternative", "ACCEPTED");
        }
        assertThat(noted(cited(OFFICER, stop))).isEqualTo(1);
    }

    @Test
    void a_departures_reason_and_what_the_reviewer_writes_are_noted() {
        var number = cited(OFFICER, anArrestWithoutOtherGround("Driver is an illegal alien; ICE wants him."));
        assertThat(noted(number)).isEqualTo(1);
        String id = as(OFFICER).get("/api/v1/citations/" + number).path("departure.id");
        as(SUPERVISOR)
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(map("conclusion", "RETURNED", "note", OF_STATUS))
                .put("/api/v1/departures/" + id + "/conclusion")
                .then()
                .statusCode(200);
        assertThat(noted(number)).isEqualTo(2);
    }

    @Test
    void notes_forwardings_and_explanations_are_noted_and_clean_ones_are_not() {
        var number = cited(OFFICER, anUnlicensedStop());
        note(number, "The court asked for the second page again.");
        assertThat(noted(number)).isZero();
        note(number, OF_STATUS);
        assertThat(noted(number)).isEqualTo(1);
        reachesTheChief(number);
        var sent = LifecycleTest.forwarding("SENT", "2026-03-09T10:00:00-04:00");
        sent.put("note", OF_STATUS);
        change(CLERK, number, "forwardings", sent).statusCode(200);
        assertThat(noted(number)).isEqualTo(2);

        var voided = cited(OFFICER, anUnlicensedStop());
        post(
                        OFFICER,
                        "/api/v1/numbers/" + voided + "/explanation",
                        map("state", "VOIDED", "explanation", "Torn up: the driver is undocumented, wrong form."))
                .then()
                .statusCode(200);
        assertThat(Database.count(
                        "ledger_entry where action = 'narrative.speaks-of-status' and object like '%" + voided + "'"))
                .isEqualTo(1);
    }

    /** What was refused is not kept, and is not laid at the door of what came after it. */
    @Test
    void of_many_stops_each_answers_for_its_own_words() {
        var refused = with(aStop(), "lateReason", OF_STATUS);
        with(refused, "choice.vehicle", "IMPOUND");
        String clean = bulk(refused, aStop()).getLast();
        assertThat(noted(clean)).isZero();
        var both = bulk(aStop(), with(aStop(), "lateReason", OF_STATUS));
        assertThat(noted(both.getFirst())).isZero();
        assertThat(noted(both.getLast())).isEqualTo(1);
    }

    @SafeVarargs
    private static List<String> bulk(Map<String, Object>... stops) {
        var items = List.of(stops).stream()
                .map(stop -> map("key", UUID.randomUUID().toString(), "stop", stop))
                .toList();
        return post(DISPATCH, "/api/v1/stops/bulk", map("items", items))
                .then()
                .statusCode(207)
                .extract()
                .path("items.findAll { it.receipt }.receipt.citation");
    }

    private static Map<String, Object> aStop() {
        return with(anUnlicensedStop(), "officer", "officer.bulk");
    }

    private static void note(String number, String text) {
        post(CLERK, "/api/v1/citations/" + number + "/notes", map("text", text))
                .then()
                .statusCode(201);
    }

    private static long noted(String number) {
        return Database.count(
                "ledger_entry where action = 'narrative.speaks-of-status' and object = 'citation/" + number + "'");
    }
}
