package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.platform.words.AskedIn;
import org.welcomingcity.policy.words.SpokenWords;

/**
 * Everyone is treated alike (oracle property 1): what a driver is called, in which script, which language the officer's device
 * asks for, where the driver lives and which state's or country's number is on the licence changes nothing of a decision.
 */
@QuarkusTest
@RealThing
class EqualTreatmentTest {

    static Stream<Map<String, Object>> drivers() {
        return Stream.of(
                map("familyName", "Sample", "givenNames", "Robin"),
                map("familyName", "Ñandú de la Muestra", "givenNames", "María José"),
                map("familyName", "Образцов", "givenNames", "Иван"),
                map("familyName", "مثال", "givenNames", "محمد"),
                map("familyName", "王", "givenNames", "小明"),
                map("familyName", "Mẫu", "givenNames", "Văn"),
                map("familyName", "O'Example-Smith", "givenNames", "Q"),
                map("familyName", "Sample", "givenNames", "Robin", "dateOfBirth", "1951-02-03"),
                map("familyName", "Sample", "givenNames", "Robin", "licenceNumber", "S12345678", "licenceState", "MA"),
                map(
                        "familyName",
                        "Sample",
                        "givenNames",
                        "Robin",
                        "licenceNumber",
                        "B-072-RRE2I55",
                        "licenceState",
                        "OTHER"),
                map("familyName", "Sample", "givenNames", "Robin", "licenceNumber", "000-77", "licenceState", "NH"),
                map(
                        "familyName",
                        "Sample",
                        "givenNames",
                        "Robin",
                        "address",
                        map("line1", "1 Main Street", "city", "Cambridge", "state", "MA", "postalCode", "02139")),
                map(
                        "familyName",
                        "Sample",
                        "givenNames",
                        "Robin",
                        "address",
                        map("line1", "9 Calle Mayor", "city", "San Juan", "state", "PR", "postalCode", "00901")));
    }

    /** Recorded with a driver of any name, address and licence number, a stop is decided as it is without anyone in it. */
    @ParameterizedTest
    @MethodSource("drivers")
    void whoDrivesChangesNothing(Map<String, Object> driver) {
        var stop = with(anUnlicensedStop(), "driver", driver);
        var recorded = post(OFFICER, "/api/v1/stops", stop);
        recorded.then().statusCode(201);
        String number = recorded.path("citation.number");
        var read = as(CLERK).get("/api/v1/citations/" + number);
        read.then().statusCode(200);

        var preview = preview(anUnlicensedStop(), "en");
        assertThat(decision(read, "decision.")).isEqualTo(decision(preview, ""));
        assertThat(read.<List<String>>path("deadlines.rule"))
                .containsExactlyInAnyOrderElementsOf(post(OFFICER, "/api/v1/stops", anUnlicensedStop())
                        .<List<String>>path("citation.deadlines.rule"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es", "pt-BR", "ht", "zh-Hant", "ar", "ru", "am", "x-none", "*", ""})
    void theLanguageOfTheDeviceChangesNothing(String language) {
        var asked = preview(anUnlicensedStop(), language);
        var english = preview(anUnlicensedStop(), "en");
        assertThat(decided(asked, "")).isEqualTo(decided(english, ""));
        // The same sentence, in the language that was asked for.
        assertThat(asked.<String>path("sentence"))
                .isEqualTo(SpokenWords.in(AskedIn.language(language), english.path("sentence")));
    }

    /** There is no place to say more of a person than the policy may know. */
    @ParameterizedTest
    @ValueSource(strings = {"nationality", "citizenship", "placeOfBirth", "birthplace", "language", "race", "surname"})
    void whatThePolicyMayNotKnowCannotBeSaid(String field) {
        var facts = anUnlicensedStop();
        with(facts, "facts." + field, "anything");

        post(
                        OFFICER,
                        "/api/v1/stops/preview",
                        map("occurredAt", "2026-03-05T14:10:00-05:00", "facts", facts.get("facts")))
                .then()
                .spec(problem(400, "malformed-request", "facts." + field, "form-unknown-field"));
    }

    /** What the officer writes down as a reason is a reason, whatever the words. */
    @Test
    void theWordsOfAReasonChangeNothing() {
        var plain = judged("Would not stop driving on.");

        for (var reason : List.of("No habla inglés.", "Паспорт показан вместо прав.", "Consular card shown.", "出示護照")) {
            assertThat(judged(reason)).isEqualTo(plain);
        }
    }

    private static List<Object> judged(String reason) {
        var answer = post(
                OFFICER,
                "/api/v1/stops/preview",
                map(
                        "occurredAt",
                        "2026-03-05T14:10:00-05:00",
                        "facts",
                        anUnlicensedStop().get("facts"),
                        "choice",
                        map("person", "ARREST", "vehicle", "WAITING", "reason", reason)));
        answer.then().statusCode(200);
        return List.of(
                decision(answer, ""),
                answer.path("judgement.answer"),
                answer.path("judgement.departure"),
                answer.path("judgement.reasons"));
    }

    private static Response preview(Map<String, Object> stop, String language) {
        var answer = as(OFFICER)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", language)
                .body(stop)
                .post("/api/v1/stops/preview");
        answer.then().statusCode(200);
        return answer;
    }

    // What was decided and in which words, by which rows, under which pack, and what follows from it for the person and
    // the car.
    private static List<Object> decision(Response answer, String below) {
        return List.of(answer.path(below + "sentence"), decided(answer, below));
    }

    private static List<Object> decided(Response answer, String below) {
        return List.of(
                answer.path(below + "pack.digest"),
                answer.path(below + "person"),
                answer.path(below + "vehicle"),
                answer.path(below + "tables.rows.flatten().findAll { it.hit }.ruleId"),
                answer.path(below + "facts"));
    }
}
