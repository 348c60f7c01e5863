package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order on which a car is impounded is put to the same question as a warrant, and seen by a second person. */
@QuarkusTest
@RealThing
class ImpoundOrderTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            imp.court_order, I-200,        Department of Homeland Security, ICE deportation officer
            imp.court_order, I-247A,       Cambridge District Court,        Clerk-Magistrate Ana Ruiz
            imp.court_order, 2452CR001234, Cambridge District Court,        Supervisory Detention Officer
            imp.court_order, 2452CR001234, Immigration Court,               Immigration Judge Park
            imp.court_order, A 204 117 338, Boston Immigration Court,       Judge Park
            imp.court_order, 1-2OO,        Homeland Security,               Field Office Director
            imp.out_of_service, I-205,        ICE,                             Deportation Officer Hall
            """)
    void a_paper_of_a_federal_authority_impounds_no_car_and_the_try_is_on_the_ledger(
            String ground, String number, String issuedBy, String signedBy) {
        var logged = federal();
        var stops = Database.count("stop");
        var impound = anImpound(ground, number, issuedBy, signedBy);

        post(OFFICER, "/api/v1/stops", impound)
                .then()
                .statusCode(422)
                .body("faults.rule", hasItem("judicial-four-parts"));
        post(OFFICER, "/api/v1/stops/preview", impound)
                .then()
                .statusCode(200)
                .body("faults.rule", hasItem("judicial-four-parts"));

        assertThat(Database.count("stop")).isEqualTo(stops);
        if (!number.startsWith("2452CR") || issuedBy.contains("Immigration")) {
            assertThat(federal()).isEqualTo(logged + 1);
        }
    }

    @Test
    void what_is_no_order_of_a_court_is_told_part_by_part() {
        post(OFFICER, "/api/v1/stops", anImpound("imp.court_order", "none", "the sergeant", "me"))
                .then()
                .statusCode(422)
                .body(
                        "faults.findAll { it.rule == 'judicial-four-parts' }.field.sort()",
                        equalTo(List.of(
                                "facts.vehicle.groundFacts.order.issuedBy",
                                "facts.vehicle.groundFacts.order.number",
                                "facts.vehicle.groundFacts.order.signedBy")));
    }

    @Test
    void an_order_of_a_court_comes_before_a_supervisor_who_is_another_person() {
        var number = Roadside.cited(
                OFFICER,
                anImpound("imp.court_order", "2452SW000117", "Cambridge District Court", "Clerk-Magistrate Ana Ruiz"));
        var waiting = as(SUPERVISOR)
                .queryParam("concern", "COURT_ORDER")
                .queryParam("status", "OPEN")
                .queryParam("limit", 100)
                .get("/api/v1/departures");
        waiting.then().statusCode(200).body("items.citation", hasItem(number));
        var id = waiting.<String>path("items.find { it.citation == '" + number + "' }.id");
        as(SUPERVISOR)
                .get("/api/v1/departures/" + id)
                .then()
                .body("rule", equalTo("two-person-check"))
                .body("officer", equalTo("officer.one"));
        assertThat(Database.count(
                        "ledger_entry where action = 'court-order.to-confirm' and object = 'citation/" + number + "'"))
                .isEqualTo(1);
    }

    @Test
    void without_an_impoundment_nobody_has_to_look_at_it() {
        var kept = with(
                anImpound("imp.court_order", "2452SW000118", "Cambridge District Court", "Clerk-Magistrate Ana Ruiz"),
                "facts.vehicle.mandatoryGround",
                null);
        var number = Roadside.cited(OFFICER, with(kept, "choice.vehicle", "WAITING"));
        as(SUPERVISOR)
                .queryParam("concern", "COURT_ORDER")
                .queryParam("status", "OPEN")
                .queryParam("limit", 100)
                .get("/api/v1/departures")
                .then()
                .body("items.citation", not(hasItem(number)));
    }

    private static long federal() {
        return Database.count("ledger_entry where action = 'stop.federal-document-not-acted-on'");
    }

    private static Map<String, Object> anImpound(String ground, String number, String issuedBy, String signedBy) {
        var stop = with(anUnlicensedStop(), "facts.vehicle.mandatoryGround", ground);
        with(
                stop,
                "facts.vehicle.groundFacts",
                map("order", map("number", number, "issuedBy", issuedBy, "signedBy", signedBy)));
        return with(stop, "choice.vehicle", "IMPOUND");
    }
}
