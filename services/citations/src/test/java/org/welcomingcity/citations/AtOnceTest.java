package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.reachesItsReceiver;
import static org.welcomingcity.citations.Roadside.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.testkit.token.Tokens;

/** Whatever is changed by many at once, on the same state: one of them does it, the others are told that it changed. */
@QuarkusTest
@RealThing
class AtOnceTest {

    private static final int MANY = 8;
    private static final String CHIEF = Tokens.person("chief.one", "chief");
    private static final AtomicInteger BOOKS = new AtomicInteger();

    @Test
    void the_copies_of_a_citation_go_their_way_once() {
        var number = cited(OFFICER, anUnlicensedStop());
        oneOf(SUPERVISOR, Method.PUT, citation(number) + "/assignment", version(number), map("assignee", "clerk.one"));
        step(OFFICER, number, "delivery", map("manner", "AT_SCENE", "deliveredAt", "2026-03-05T14:20:00-05:00"));
        step(OFFICER, number, "copies", map("handedInAt", "2026-03-05T22:45:00-05:00", "receivedBy", "supervisor.one"));
        step(CLERK, number, "forwardings", LifecycleTest.forwarding("SENT", "2026-03-09T10:00:00-04:00"));
        step(CLERK, number, "forwardings", LifecycleTest.forwarding("ACKNOWLEDGED", "2026-03-10T10:00:00-04:00"));
    }

    @Test
    void a_contest_takes_each_step_once() {
        var number = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        var today = LocalDate.now(CityTime.ZONE).toString();
        var asked = step(CLERK, number, "contest/hearings", ContestTest.request("2026-03-20", "2026-03-23"));
        String hearing = asked.path("hearings[0].id");
        step(
                CLERK,
                number,
                "contest/hearings/" + hearing + "/dates-to-avoid",
                map("datesToAvoid", List.of(map("whose", "VIOLATOR", "from", "2026-04-06", "until", "2026-04-10"))));
        step(
                CLERK,
                number,
                "contest/hearings/" + hearing + "/notices",
                ContestTest.notice("2026-04-21T09:00:00-04:00"));
        step(CLERK, number, "contest/outcomes", ContestTest.outcome("CLERK_MAGISTRATE", today, "RESPONSIBLE"));
        step(CLERK, number, "contest/appeals", map("party", "VIOLATOR", "filedOn", today));
        step(CLERK, number, "contest/outcomes", ContestTest.outcome("JUDGE", today, "NOT_RESPONSIBLE"));
        step(CLERK, number, "contest/closing", map());
    }

    @Test
    void a_payment_is_reported_once() {
        var number = reachesItsReceiver(cited(OFFICER, aSpeedingStop()));
        step(CLERK, number, "contest/payments", ContestTest.payment("REGISTRAR", "2026-03-18"));
    }

    @Test
    void papers_of_a_summons_are_written_and_signed_once() {
        var number = cited(OFFICER, anUnlicensedStop());
        step(OFFICER, number, "complaint-application", SummonsTest.application());
        step(OFFICER, number, "complaint-application/signature", map("title", "Patrol Officer"));
    }

    @Test
    void a_departure_is_concluded_once() {
        cited(OFFICER, anArrestWithoutOtherGround("the driver drove on after being told not to, and I saw it twice"));
        var waiting = as(SUPERVISOR).get("/api/v1/departures?status=OPEN&limit=100");
        waiting.then().statusCode(200);
        String id = waiting.path("items[-1].id");
        var tag = as(SUPERVISOR).get("/api/v1/departures/" + id).header("ETag");
        oneOf(
                SUPERVISOR,
                Method.PUT,
                "/api/v1/departures/" + id + "/conclusion",
                tag,
                map("conclusion", "AGREED", "note", "The reason stands."));
    }

    @Test
    void a_book_is_receipted_once_and_an_explanation_countersigned_once() {
        var number = "R-ONCE-" + BOOKS.incrementAndGet();
        var first = 9_000_000 + BOOKS.get() * 100;
        post(
                        CLERK,
                        "/api/v1/books",
                        map(
                                "number",
                                number,
                                "kind",
                                "PAPER",
                                "first",
                                "R%07d".formatted(first),
                                "last",
                                "R%07d".formatted(first + 9)))
                .then()
                .statusCode(201);
        oneOf(CHIEF, Method.PUT, "/api/v1/books/" + number + "/receipt", "\"0\"", map("receipt", "receipt 17 of 2026"));
        post(
                        CHIEF,
                        "/api/v1/books/" + number + "/leases",
                        map("officer", "officer.one", "count", 2, "receipt", "signed on form 4"))
                .then()
                .statusCode(201);
        var leaf = "R%07d".formatted(first);
        post(
                        OFFICER,
                        "/api/v1/numbers/" + leaf + "/explanation",
                        map("state", "SPOILED", "explanation", "Torn in the rain."))
                .then()
                .statusCode(200);
        oneOf(
                CHIEF,
                Method.PUT,
                "/api/v1/numbers/" + leaf + "/countersignature",
                as(CHIEF).get("/api/v1/numbers/" + leaf).header("ETag"),
                map("decision", "COUNTERSIGNED"));
    }

    @Test
    void a_book_of_one_number_is_received_once() {
        var number = "R-MANY-" + BOOKS.incrementAndGet();
        var form = map("number", number, "kind", "PAPER", "first", "R9500000", "last", "R9500009");
        var answers = atOnce(() -> post(CLERK, "/api/v1/books", form));
        assertThat(statuses(answers)).as("%s", bodies(answers)).contains(201).doesNotContain(500);
        assertThat(statuses(answers).stream().filter(status -> status == 201)).hasSize(1);
        assertThat(statuses(answers).stream().filter(status -> status != 201))
                .allMatch(status -> status == 409 || status == 422);
    }

    @Test
    void a_draft_that_is_kept_by_many_at_once_is_kept() {
        var id = UUID.randomUUID();
        var draft = map("kind", "STOP", "fields", map("location", "half a street"));
        var answers = atOnce(
                () -> as(OFFICER).contentType("application/json").body(draft).put("/api/v1/drafts/" + id));
        assertThat(statuses(answers)).as("%s", bodies(answers)).allMatch(status -> status == 200 || status == 409);
        assertThat(statuses(answers)).contains(200);
    }

    @Test
    void one_key_with_two_bodies_at_once_does_one_of_them() {
        var key = UUID.randomUUID().toString();
        var before = Database.count("citation");
        var turns = new AtomicInteger();
        var answers = atOnce(() -> post(
                OFFICER,
                "/api/v1/stops",
                with(anUnlicensedStop(), "driver.givenNames", turns.getAndIncrement() % 2 == 0 ? "Robin" : "Kim"),
                key));
        assertThat(statuses(answers)).as("%s", bodies(answers)).containsOnly(201, 422);
        assertThat(Database.count("citation")).isEqualTo(before + 1);
    }

    private static Response step(String token, String number, String what, Map<String, Object> form) {
        return oneOf(token, Method.POST, citation(number) + "/" + what, version(number), form);
    }

    private static String citation(String number) {
        return "/api/v1/citations/" + number;
    }

    private static String version(String number) {
        return "\"%s\""
                .formatted(Database.texts("select version::text from citation where number = '" + number + "'")
                        .getFirst());
    }

    /** Many send the same form on the same state; exactly one is taken. */
    private static Response oneOf(String token, Method method, String path, String state, Map<String, Object> form) {
        var answers = atOnce(() -> as(token)
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", state)
                .body(form)
                .request(method, path));
        var taken =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(taken).as("%s %s", path, bodies(answers)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 200))
                .as("%s %s", path, bodies(answers))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(412);
                    assertThat(answer.<String>path("type")).endsWith("state-changed");
                });
        return taken.getFirst();
    }

    private static List<Response> atOnce(Callable<Response> request) {
        var start = new CyclicBarrier(MANY);
        var requests = new ArrayList<Callable<Response>>();
        for (var one = 0; one < MANY; one++) {
            requests.add(() -> {
                start.await();
                return request.call();
            });
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            return pool.invokeAll(requests).stream()
                    .map(future -> future.resultNow())
                    .toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }

    private static List<String> bodies(List<Response> answers) {
        return answers.stream()
                .map(answer -> answer.statusCode() + " " + answer.asString())
                .distinct()
                .toList();
    }
}
