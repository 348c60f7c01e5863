package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealThing
class IdempotencyTest {

    @Test
    void a_repeat_answers_the_first_answer_and_does_nothing() {
        var key = UUID.randomUUID().toString();
        var first = post(OFFICER, "/api/v1/stops", anUnlicensedStop(), key);
        first.then().statusCode(201);
        var before = Database.everything();

        var second = post(OFFICER, "/api/v1/stops", anUnlicensedStop(), key);

        second.then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(Database.everything()).isEqualTo(before);
    }

    @Test
    void the_same_key_with_another_body_is_422_and_stores_nothing() {
        var key = UUID.randomUUID().toString();
        post(OFFICER, "/api/v1/stops", anUnlicensedStop(), key).then().statusCode(201);
        var before = Database.everything();
        post(OFFICER, "/api/v1/stops", with(anUnlicensedStop(), "driver.givenNames", "Kim"), key)
                .then()
                .spec(problem(422, "idempotency-key-used", "Idempotency-Key", "idempotency-key"));
        assertThat(Database.everything()).isEqualTo(before);
    }

    @Test
    void a_key_belongs_to_its_caller() {
        var key = UUID.randomUUID().toString();
        String first = post(OFFICER, "/api/v1/stops", anUnlicensedStop(), key).path("citation.number");
        String second =
                post(OTHER_OFFICER, "/api/v1/stops", anUnlicensedStop(), key).path("citation.number");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void a_refusal_is_replayed_too_and_recorded_once() {
        var key = UUID.randomUUID().toString();
        var before = Database.count("ledger_entry where action = 'stop.choice-refused'");
        var first = post(OFFICER, "/api/v1/stops", anArrestWithoutOtherGround(null), key);
        var second = post(OFFICER, "/api/v1/stops", anArrestWithoutOtherGround(null), key);
        first.then().spec(problem(422, "choice-refused"));
        second.then().spec(problem(422, "choice-refused")).header("Idempotency-Replayed", equalTo("true"));
        assertThat(Database.count("ledger_entry where action = 'stop.choice-refused'"))
                .isEqualTo(before + 1);
    }

    @Test
    void a_malformed_request_uses_its_key_up_no_more_than_anything_else() {
        var key = UUID.randomUUID().toString();
        post(OFFICER, "/api/v1/stops", with(anUnlicensedStop(), "vehicle.plate.characters", "?"), key)
                .then()
                .statusCode(400);
        post(OFFICER, "/api/v1/stops", anUnlicensedStop(), key).then().statusCode(201);
    }

    @Test
    void without_a_usable_key_nothing_is_done() {
        for (var key : new String[] {"", "has blank", "x".repeat(129), "ü"}) {
            as(OFFICER)
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(anUnlicensedStop())
                    .post("/api/v1/stops")
                    .then()
                    .spec(problem(400, "idempotency-key-missing", "Idempotency-Key", "idempotency-key"));
        }
        var preview = map(
                "occurredAt",
                "2026-03-05T14:10:00-05:00",
                "facts",
                anUnlicensedStop().get("facts"));
        as(OFFICER)
                .contentType("application/json")
                .body(preview)
                .post("/api/v1/stops/preview")
                .then()
                .spec(problem(400, "idempotency-key-missing"));
    }

    @Test
    void twenty_impatient_repeats_at_once_issue_one_citation() throws Exception {
        var key = UUID.randomUUID().toString();
        var before = Database.count("citation");
        var posts = new ArrayList<Callable<Response>>();
        for (var repeat = 0; repeat < 20; repeat++) {
            posts.add(() -> post(OFFICER, "/api/v1/stops", anUnlicensedStop(), key));
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = pool.invokeAll(posts).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(answers).allSatisfy(answer -> answer.then().statusCode(201));
            assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        }
        assertThat(Database.count("citation")).isEqualTo(before + 1);
    }
}
