package org.welcomingcity.citations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.change;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.reachesItsReceiver;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One's own citation, without an account. */
@QuarkusTest
@RealThing
class CitationLookupTest {

    private static final AtomicInteger plateS = new AtomicInteger(100);

    /** A plate that no other test tries. */
    private final String plate = "7L%d".formatted(plateS.incrementAndGet());

    @Test
    void whoever_holds_a_civil_citation_learns_what_to_do_by_when_where_and_what_it_costs() {
        var number = cited(OFFICER, held(aSpeedingStop()));
        var answer = lookedUp(number, plate)
                .statusCode(200)
                .body("number", equalTo(number))
                .body("standing", equalTo("PAY_OR_ASK"))
                .body("citationDate", equalTo("2026-03-05"))
                .body("lastDay", equalTo("2026-03-25"))
                .body("toPay", equalTo("USD 105.00"))
                .body("hearingFee", equalTo("USD 25.00"))
                .body("writeTo.name", containsString("Registry"))
                .body("writeTo.confirmed", equalTo(false))
                .body("cites.size()", equalTo(2))
                .body("hearingAt", nullValue())
                .extract()
                .asString();
        // Nothing of the person, the vehicle or the place is in it.
        assertThat(answer).doesNotContain("Quillfeather", "Robin", plate, "Massachusetts Ave", "officer");
        assertThat(told("citation.looked-up", number)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4KO912", "4ko 912", "4K0-912", " 4KO\u2011912 "})
    void blanks_signs_case_and_an_o_for_a_zero_do_not_count(String detail) {
        var number = cited(OFFICER, with(aSpeedingStop(), "vehicle.plate.characters", "4KO912"));
        lookedUp(number.toLowerCase(Locale.ROOT).replace("0", "o"), detail)
                .statusCode(200)
                .body("number", equalTo(number));
    }

    @Test
    void the_license_the_vehicle_and_the_date_of_birth_are_details_too() {
        var stop = held(aSpeedingStop());
        with(stop, "driver.dateOfBirth", "1991-04-17");
        with(stop, "driver.licenceNumber", "S12345678");
        with(stop, "driver.licenceState", "MA");
        var number = cited(OFFICER, stop);
        for (var detail : new String[] {"S12345678", "04/17/1991", "1991-04-17"}) {
            lookedUp(number, detail).statusCode(200);
        }
        lookedUp(number, "17/04/1991").statusCode(404);
        lookedUp(number, "Quillfeather").statusCode(404);
    }

    @Test
    void what_is_not_there_and_what_does_not_fit_are_answered_alike_and_after_the_same_time() {
        var number = cited(OFFICER, held(aSpeedingStop()));
        var unknown = timed("X9999999", plate);
        var wrong = timed(number, "9ZZ999");
        var malformed = timed("no number", plate);
        assertThat(wrong).isEqualTo(unknown).isEqualTo(malformed);
        timed(number, plate);
        assertThat(told("citation.look-up-missed", number)).isEqualTo(1);
    }

    @Test
    void a_number_can_be_tried_so_often_and_then_not_even_rightly() {
        var number = cited(OFFICER, held(aSpeedingStop()));
        for (var attempt = 0; attempt < 10; attempt++) {
            lookedUp(number, "9ZZ99" + attempt).statusCode(404);
        }
        lookedUp(number, plate).spec(problem(429, "too-many-attempts")).header("Retry-After", matchesPattern("[0-9]+"));
        lookedUp(cited(OFFICER, held(aSpeedingStop())), plate).statusCode(200);
    }

    @Test
    void nor_can_numbers_be_tried_out_for_a_plate_that_was_seen_in_the_street() {
        for (var attempt = 0; attempt < 10; attempt++) {
            lookedUp("X000000" + attempt, plate).statusCode(404);
        }
        lookedUp(cited(OFFICER, held(aSpeedingStop())), plate).spec(problem(429, "too-many-attempts"));
    }

    @Test
    void what_the_holder_has_to_do_follows_where_the_citation_stands() {
        var criminal = cited(OFFICER, held(anUnlicensedStop()));
        lookedUp(criminal, plate)
                .body("standing", equalTo("MAY_ASK_COURT"))
                .body("toPay", nullValue())
                .body("hearingFee", nullValue())
                .body("lastDay", equalTo("2026-03-09"))
                .body("writeTo.name", containsString("Court"))
                .body("writeTo.confirmed", equalTo(true));
        var civil = reachesItsReceiver(cited(OFFICER, held(aSpeedingStop())));
        change(CLERK, civil, "contest/hearings", ContestTest.request("2026-03-20", "2026-03-23"))
                .statusCode(200);
        lookedUp(civil, plate).body("standing", equalTo("HEARING")).body("lastDay", nullValue());
    }

    private static long told(String action, String number) {
        return Database.count("ledger_entry where action = '" + action + "' and object = 'citation/" + number + "'");
    }

    private Map<String, Object> held(Map<String, Object> stop) {
        return with(stop, "vehicle.plate.characters", plate);
    }

    /** The answer, which takes its time whatever it is. */
    private static String timed(String number, String detail) {
        var before = System.nanoTime();
        var answer = lookedUp(number, detail).extract().asString();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(everyAnswerTakes());
        return answer.replaceAll("\"(instance|reference)\":\"[^\"]*\"", "");
    }

    private static Duration everyAnswerTakes() {
        return ConfigProvider.getConfig().getValue("city.lookup.every-answer-takes", Duration.class);
    }

    private static ValidatableResponse lookedUp(String number, String detail) {
        return given().contentType("application/json")
                .body(map("number", number, "detail", detail))
                .post("/api/v1/citation-lookup")
                .then();
    }
}
