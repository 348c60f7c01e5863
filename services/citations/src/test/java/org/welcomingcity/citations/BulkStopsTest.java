package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.welcomingcity.citations.Roadside.DISPATCH;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealThing
class BulkStopsTest {

    private static final String BULK = "/api/v1/stops/bulk";

    private static Map<String, Object> item(String key, Object stop) {
        return map("key", key, "stop", stop);
    }

    private static Map<String, Object> aStop() {
        var stop = anUnlicensedStop();
        stop.put("officer", "officer.bulk");
        return stop;
    }

    private static Map<String, Object> batch(Object... items) {
        return map("items", List.of(items));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void in_a_partly_bad_batch_each_item_stands_or_falls_by_itself_and_the_order_is_kept() {
        var citations = Database.count("citation");
        var stops = Database.count("stop");
        var refused = new LinkedHashMap<>(anArrestWithoutOtherGround(null));
        refused.put("officer", "officer.bulk");
        var unnamed = aStop();
        unnamed.remove("officer");
        var answer = post(
                DISPATCH,
                BULK,
                batch(
                        item(key(), aStop()),
                        item(key(), with(aStop(), "occurredAt", "yesterday")),
                        item(key(), with(aStop(), "driver.familyName", " ")),
                        item(key(), refused),
                        item(key(), unnamed),
                        item(key(), map()),
                        item(key(), "no stop"),
                        item(key(), with(aStop(), "status", "anything")),
                        item(
                                key(),
                                with(
                                        aStop(),
                                        "violations",
                                        List.of(map("offence", "12-34", "disposition", "CRIMINAL")))),
                        item(key(), aStop())));
        answer.then()
                .statusCode(207)
                .body("recorded", equalTo(2))
                .body("notRecorded", equalTo(8))
                .body("items.index", contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
                .body("items.status", contains(201, 400, 400, 422, 400, 400, 400, 400, 422, 201))
                .body("items[1].problem.faults[0].field", equalTo("occurredAt"))
                .body("items[2].problem.faults[0].field", equalTo("driver.familyName"))
                .body("items[2].problem.faults[0].rule", equalTo("form-cleantext"))
                .body("items[3].problem.type", equalTo("urn:welcoming-city:problem:choice-refused"))
                .body("items[3].problem.faults[0].field", equalTo("choice.reason"))
                .body("items[4].problem.faults[0].rule", equalTo("officer-named"))
                .body("items[7].problem.faults[0].rule", equalTo("form-unknown-field"))
                .body("items[8].problem.faults[0].rule", equalTo("offence-catalogue"))
                .body("items[0].problem", nullValue())
                .body("items[1].receipt", nullValue());
        String first = answer.path("items[0].receipt.citation");
        String last = answer.path("items[9].receipt.citation");
        as(DISPATCH).get("/api/v1/citations/" + first).then().statusCode(200).body("officer", equalTo("officer.bulk"));
        assertThat(last).isGreaterThan(first);
        assertThat(Database.count("citation")).isEqualTo(citations + 2);
        assertThat(Database.count("stop")).isEqualTo(stops + 2);
    }

    @Test
    void what_is_no_stop_is_told_at_its_item_and_stops_no_other() {
        var items = new ArrayList<Object>();
        for (var none : new Object[] {null, "a stop", 5, false, List.of(), Map.of()}) {
            items.add(map("key", key(), "stop", none));
        }
        items.add(item(key(), aStop()));
        post(DISPATCH, BULK, map("items", items))
                .then()
                .statusCode(207)
                .body("items.status", contains(400, 400, 400, 400, 400, 400, 201));
    }

    @Test
    void a_repeated_batch_does_what_is_left_and_answers_the_rest_as_before() {
        var good = item(key(), aStop());
        var mended = key();
        var body = batch(good, item(mended, with(aStop(), "vehicle.plate.characters", "?")));
        var first = post(DISPATCH, BULK, body);
        first.then().body("items.status", contains(201, 400));
        var citations = Database.count("citation");

        var second = post(DISPATCH, BULK, batch(good, item(mended, aStop())));
        second.then().body("items.status", contains(201, 201)).body("items.replayed", contains(true, false));
        assertThat(second.<Map<String, Object>>path("items[0].receipt")).isEqualTo(first.path("items[0].receipt"));
        assertThat(Database.count("citation")).isEqualTo(citations + 1);

        post(DISPATCH, BULK, batch(item((String) good.get("key"), with(aStop(), "driver.givenNames", "Kim"))))
                .then()
                .body("items[0].problem.type", equalTo("urn:welcoming-city:problem:idempotency-key-used"));
        assertThat(Database.count("citation")).isEqualTo(citations + 1);
    }

    @Test
    void a_batch_sent_five_times_at_once_records_each_stop_once() throws Exception {
        var items = new ArrayList<Map<String, Object>>();
        for (var index = 0; index < 20; index++) {
            items.add(item(key(), aStop()));
        }
        var citations = Database.count("citation");
        var posts = new ArrayList<Callable<List<Integer>>>();
        for (var repeat = 0; repeat < 5; repeat++) {
            posts.add(() -> post(DISPATCH, BULK, map("items", items)).path("items.status"));
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(pool.invokeAll(posts).stream().map(future -> future.resultNow()))
                    .allSatisfy(statuses -> assertThat(statuses).hasSize(20).containsOnly(201));
        }
        assertThat(Database.count("citation")).isEqualTo(citations + 20);
    }

    @Test
    void a_thousand_stops_are_taken_and_one_more_is_not() {
        var items = new ArrayList<Map<String, Object>>();
        for (var index = 0; index < 1_000; index++) {
            items.add(item(key(), with(aStop(), "vehicle.plate.characters", "BULK" + index)));
        }
        var citations = Database.count("citation");
        var started = System.nanoTime();
        var answer = post(DISPATCH, BULK, map("items", items));
        System.out.printf("a thousand stops in one request: %d ms%n", (System.nanoTime() - started) / 1_000_000);
        answer.then().statusCode(207).body("recorded", equalTo(1_000));
        String last = answer.path("items[999].receipt.citation");
        as(DISPATCH).get("/api/v1/citations/" + last).then().body("vehicle.plate.characters", equalTo("BULK999"));
        assertThat(Database.count("citation")).isEqualTo(citations + 1_000);
        items.add(item(key(), aStop()));
        post(DISPATCH, BULK, map("items", items)).then().spec(problem(400, "malformed-request", "items", "form-size"));
        post(DISPATCH, BULK, map("items", List.of()))
                .then()
                .spec(problem(400, "malformed-request", "items", "form-size"));
        assertThat(Database.count("citation")).isEqualTo(citations + 1_000);
    }

    @Test
    void a_batch_whose_items_cannot_be_told_apart_is_refused_whole() {
        var key = key();
        var before = Database.everything();
        post(DISPATCH, BULK, batch(item(key, aStop()), item(key, aStop())))
                .then()
                .spec(problem(400, "malformed-request", "items[1].key", "idempotency-key"));
        post(DISPATCH, BULK, batch(item("has blank", aStop())))
                .then()
                .spec(problem(400, "malformed-request", "items[0].key", "idempotency-key"));
        post(DISPATCH, BULK, batch(map("key", key)))
                .then()
                .spec(problem(400, "malformed-request", "items[0].stop", "form-required"));
        post(DISPATCH, BULK, map("items", "x")).then().spec(problem(400, "malformed-request"));
        post(OFFICER, BULK, batch(item(key, aStop()))).then().spec(problem(403, "not-permitted"));
        as(DISPATCH)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("x".repeat(17 * 1024 * 1024))
                .post(BULK)
                .then()
                .spec(problem(413, "request-too-large"));
        assertThat(Database.everything()).isEqualTo(before);
    }

    @Test
    void an_item_that_breaks_off_leaves_nothing_behind_and_the_others_stand() throws Exception {
        var citations = Database.count("citation");
        var left = Database.texts("select sum(numbers)::text from book_at_headquarters")
                .getFirst();
        var items = batch(
                item(key(), aStop()), item(key(), with(aStop(), "officer", "officer.broken")), item(key(), aStop()));
        Breakage.where(
                "new.event::jsonb #>> '{data,action}' = 'citation.issued'"
                        + " and exists (select from citation where number = substr(new.event::jsonb ->> 'subject', 10) and officer = 'officer.broken')",
                () -> post(DISPATCH, BULK, items).then().statusCode(207).body("items.status", contains(201, 500, 201)));
        assertThat(Database.count("citation")).isEqualTo(citations + 2);
        assertThat(Database.texts("select (" + left + " - sum(numbers))::text from book_at_headquarters"))
                .containsExactly("2");
        post(DISPATCH, BULK, items)
                .then()
                .body("items.status", everyItem(equalTo(201)))
                .body("items.replayed", contains(true, false, true));
        assertThat(Database.count("citation")).isEqualTo(citations + 3);
    }
}
