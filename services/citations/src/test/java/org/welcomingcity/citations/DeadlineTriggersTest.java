package org.welcomingcity.citations;

import static org.hamcrest.Matchers.equalTo;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.platform.time.CityTime;

/** A citation has two days, that of the stop and its own date. Each of its deadlines runs from the one that the law names. */
@QuarkusTest
@RealThing
class DeadlineTriggersTest {

    /** The 20 days run from the date of the citation; what the police owe runs from the violation, whatever they wrote when. */
    @ParameterizedTest
    @CsvSource({
        // Written at once.
        "2026-03-05T14:10:00-05:00, 2026-03-05T14:20:00-05:00, 2026-03-05, 2026-03-25, 2026-03-05, 2026-03-13",
        // Stopped before midnight, written after it.
        "2026-03-05T23:50:00-05:00, 2026-03-06T00:20:00-05:00, 2026-03-06, 2026-03-26, 2026-03-05, 2026-03-13",
        // The same two moments as a department's system sends them.
        "2026-03-06T04:50:00Z, 2026-03-06T05:20:00Z, 2026-03-06, 2026-03-26, 2026-03-05, 2026-03-13",
        // Written ten days later: the last day is a Saturday, and is told as one date.
        "2026-03-05T14:10:00-05:00, 2026-03-15T09:00:00-04:00, 2026-03-15, 2026-04-04, 2026-03-05, 2026-03-13",
    })
    void a_civil_citation(
            String stopped, String written, String dated, String answerBy, String violation, String forwardBy) {
        var stop = aCivilStop(stopped);
        stop.put("writtenAt", written);

        var citation = read(cited(OFFICER, stop));

        expect(citation, "cmvi-20-days", "CITATION", dated, answerBy);
        expect(citation, "cit-forward-civil", "VIOLATION", violation, forwardBy);
        expect(citation, "cit-copy-at-scene", "VIOLATION", violation, violation);
        expect(citation, "cit-end-of-tour", "CITATION", dated, dated);
    }

    @Test
    void the_four_days_of_a_criminal_citation_run_from_the_violation() {
        var stop = anUnlicensedStop();
        stop.put("writtenAt", "2026-03-15T09:00:00-04:00");

        var citation = read(cited(OFFICER, stop));

        expect(citation, "crim-4-day-hearing", "VIOLATION", "2026-03-05", "2026-03-09");
        expect(citation, "cit-forward-criminal", "VIOLATION", "2026-03-05", "2026-03-13");
    }

    /** A citation without another date is written when it is recorded, however old the stop is. */
    @Test
    void a_citation_that_is_written_now_bears_the_date_of_today() {
        var before = LocalDate.now(CityTime.ZONE);
        String number = post(OFFICER, "/api/v1/stops", aCivilStop("2026-03-05T14:10:00-05:00"))
                .then()
                .statusCode(201)
                .extract()
                .path("citation.number");
        // A test that runs over midnight has one of two dates, and says which.
        String dated = read(number).extract().path("deadlines.find { it.rule == 'cmvi-20-days' }.trigger");

        org.assertj.core.api.Assertions.assertThat(LocalDate.parse(dated))
                .isBetween(before, LocalDate.now(CityTime.ZONE));
        expect(read(number), "cit-forward-civil", "VIOLATION", "2026-03-05", "2026-03-13");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05T14:09:59-05:00", "2099-01-01T00:00:00Z"})
    void a_citation_bears_no_date_before_the_stop_and_none_to_come(String written) {
        var stop = aCivilStop("2026-03-05T14:10:00-05:00");
        stop.put("writtenAt", written);

        post(OFFICER, "/api/v1/stops", stop)
                .then()
                .spec(problem(400, "malformed-request", "writtenAt", "number-with-its-time"));
    }

    private static Map<String, Object> aCivilStop(String occurredAt) {
        var stop = anUnlicensedStop();
        with(stop, "facts.licence", "VALID_ELSEWHERE");
        with(stop, "facts.driverFit", true);
        with(stop, "facts.residencyFacts", false);
        stop.put("occurredAt", occurredAt);
        stop.put("violations", List.of(map("offence", "89-9", "disposition", "CIVIL")));
        stop.put("choice", map("person", "CIVIL_CITATION", "vehicle", "DRIVER_KEEPS"));
        return stop;
    }

    private static ValidatableResponse read(String number) {
        return as(OFFICER).get("/api/v1/citations/" + number).then().statusCode(200);
    }

    private static void expect(ValidatableResponse citation, String rule, String from, String trigger, String by) {
        var deadline = "deadlines.find { it.rule == '%s' }.".formatted(rule);
        citation.body(deadline + "countedFrom", equalTo(from))
                .body(deadline + "trigger", equalTo(trigger))
                .body(deadline + "earliest", equalTo(by));
    }
}
