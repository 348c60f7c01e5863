package org.welcomingcity.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomingcity.local.city.Part;

/** A department's computer does over the API what an officer does on the screen. */
class DepartmentSystemJourneyTest {

    private static final RunningCity CITY = RunningCity.get();

    private static final String STOP = """
            {
              "occurredAt": "2026-03-05T14:10:00-05:00",
              "lateReason": "The device was without a connection until today.",
              "officer": "officer.named",
              "location": {"node": 11},
              "driver": {"familyName": "Overbury", "givenNames": "Lee"},
              "vehicle": {"plate": {"jurisdiction": "MA", "characters": "9XYZ87"}},
              "facts": {
                "licence": "NONE",
                "identityEstablished": true,
                "vehicle": {
                  "registered": true, "insured": true, "platesRevoked": false, "evidence": false,
                  "passenger": "NONE", "opportunity": "DECLINED", "locationSafe": true, "mayStayParked": true
                }
              },
              "violations": [{"offence": "90-10", "disposition": "%s"}],
              "choice": {"person": "%s", "vehicle": "LEAVE_PARKED"}
            }
            """;

    /** A system names officers whom the city knows, as by having signed in. */
    @BeforeAll
    static void anOfficerSignsIn() {
        Person.signedIn("officer.named", "officer").close();
    }

    @Test
    void dispatchRecordsAStopAndParkingMayOnlyRead() {
        var key = UUID.randomUUID().toString();
        String number = as("dept-police-cad")
                .header("Idempotency-Key", key)
                .body(STOP.formatted("CRIMINAL", "SUMMONS"))
                .post("/api/v1/stops")
                .then()
                .statusCode(201)
                .body("citation.number", matchesPattern("C[0-9]{7}"))
                .body("citation.officer", equalTo("officer.named"))
                .body(
                        "citation.decision.sentence",
                        equalTo(
                                "SUMMONS whenever possible, in the officer's discretion; leave the car lawfully parked"))
                .body("citation.deadlines.find { it.rule == 'crim-4-day-hearing' }.earliest", equalTo("2026-03-09"))
                .extract()
                .path("citation.number");

        // The answer was lost on the way, and the computer asks again.
        as("dept-police-cad")
                .header("Idempotency-Key", key)
                .body(STOP.formatted("CRIMINAL", "SUMMONS"))
                .post("/api/v1/stops")
                .then()
                .statusCode(201)
                .body("citation.number", equalTo(number));
        assertThat(CITY.rows(Part.CITATIONS, "select number from citation where driver_family_name = 'Overbury'"))
                .containsExactly(number);
        assertThat(CITY.rows(
                        Part.CITATIONS,
                        "select client from ledger_entry where object = 'citation/" + number + "' limit 1"))
                .containsExactly("dept-police-cad");

        as("dept-parking").get("/api/v1/citations/" + number).then().statusCode(200);
        as("dept-parking")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(STOP.formatted("CRIMINAL", "SUMMONS"))
                .post("/api/v1/stops")
                .then()
                .statusCode(403);
    }

    @Test
    void anArrestWithoutAReasonIsRefusedThereToo() {
        as("dept-police-cad")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(STOP.formatted("ARREST", "ARREST"))
                .post("/api/v1/stops")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("faults.rule", hasItem("P8"))
                .body("faults.field", hasItem("choice.reason"));
    }

    /** A token is good at the service it was made out for, and at no other. */
    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"IMPOUND", "DATA_SHARING", "REPORTING"})
    void aTokenForCitationsIsRefusedByEveryOtherService(Part other) {
        var token = CITY.realm().departmentToken("dept-police-cad");
        given().auth()
                .oauth2(token)
                .get(CITY.url(other) + "/api/v1/anything")
                .then()
                .statusCode(401)
                .body("type", endsWith("token-refused"));
        given().auth()
                .oauth2(token)
                .get(CITY.url(Part.CITATIONS) + "/api/v1/citations")
                .then()
                .statusCode(200);
    }

    @Test
    void theTowDesksTokenIsRefusedByCitations() {
        as("dept-tow-desk").get("/api/v1/citations").then().statusCode(401).body("type", endsWith("token-refused"));
    }

    private static RequestSpecification as(String clientId) {
        return given().baseUri(CITY.url(Part.CITATIONS))
                .auth()
                .oauth2(CITY.realm().departmentToken(clientId))
                .contentType(ContentType.JSON);
    }
}
