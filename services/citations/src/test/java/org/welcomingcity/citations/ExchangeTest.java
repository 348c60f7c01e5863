package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.DISPATCH;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.SUPERVISOR;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.citations.exchange.application.OpenOverdueDifferences;
import org.welcomingcity.testkit.token.Tokens;

@QuarkusTest
@RealThing
class ExchangeTest {

    private static final String REGISTRAR = partner("partner-registrar", "registrar");
    private static final String COURT = partner("partner-court", "court");
    private static final AtomicInteger DAYS = new AtomicInteger();

    @Inject
    OpenOverdueDifferences openOverdueDifferences;

    // What other tests issued is out of the way, so that each test fetches its own.
    @BeforeEach
    void nothing_else_waits() throws SQLException {
        Database.run("update transmission set state = 'SUPERSEDED' where state in ('QUEUED', 'FETCHED')");
    }

    private static String partner(String client, String department) {
        return Tokens.systemOf(department, "citations", client, "transmissions:read", "acknowledgements:write");
    }

    private static Map<String, Object> aCivilStop() {
        var stop = anUnlicensedStop();
        with(stop, "facts.licence", "VALID_ELSEWHERE");
        with(stop, "facts.driverFit", true);
        with(stop, "facts.residencyFacts", false);
        stop.put("violations", List.of(map("offence", "89-9", "disposition", "CIVIL")));
        stop.put("choice", map("person", "CIVIL_CITATION", "vehicle", "DRIVER_KEEPS"));
        return stop;
    }

    /** A day on which nothing else happened. */
    private static String aDay() {
        return java.time.LocalDate.parse("2025-09-01")
                .plusDays(DAYS.getAndIncrement())
                .toString();
    }

    private static String summoned(String day) {
        return cited(OFFICER, with(anUnlicensedStop(), "occurredAt", day + "T14:10:00-04:00"));
    }

    /** Fetches what waits, and answers the transmission's id by citation. */
    private static Map<String, Map<String, Object>> fetched(String token) {
        var byCitation = new HashMap<String, Map<String, Object>>();
        List<Map<String, Object>> items =
                post(token, "/api/v1/transmissions/batches", map()).path("items");
        items.forEach(item -> byCitation.put(item.get("citation") + " " + item.get("content"), item));
        return byCitation;
    }

    private static Map<String, Object> message(Map<String, Object> transmission, String outcome, Instant at) {
        return map(
                "messageId", UUID.randomUUID().toString(),
                "transmission", transmission.get("id"),
                "citation", transmission.get("citation"),
                "outcome", outcome,
                "at", at.toString(),
                "digest", transmission.get("digest"));
    }

    private static ValidatableResponse acknowledge(String token, Object... messages) {
        return post(token, "/api/v1/acknowledgements", map("items", List.of(messages)))
                .then()
                .statusCode(207);
    }

    private static String state(String citation) {
        return String.join(
                ",", Database.texts("select state from transmission where citation = '" + citation + "' order by id"));
    }

    private static List<String> open(String citation) {
        return Database.texts("select partner || ' ' || kind from difference where resolved_at is null and citation = '"
                + citation + "' order by 1");
    }

    private static void past(String citation) throws SQLException {
        Database.run("update transmission set fetched_at = fetched_at - interval '3 days' where citation = '" + citation
                + "'");
    }

    private static Map<String, Object> statement(String day, Object... items) {
        return map("asOf", Instant.now().toString(), "from", day, "to", day, "items", List.of(items));
    }

    @Test
    void a_citation_goes_where_it_belongs_and_counts_as_sent_when_it_was_acknowledged() throws Exception {
        var civil = cited(OFFICER, aCivilStop());
        var summons = cited(OFFICER, anUnlicensedStop());
        var atRegistrar = fetched(REGISTRAR);
        var atCourt = fetched(COURT);

        assertThat(atRegistrar).containsKey(civil + " CITATION").doesNotContainKey(summons + " CITATION");
        assertThat(atCourt).containsKey(summons + " CITATION").doesNotContainKey(civil + " CITATION");
        assertThat(state(summons)).isEqualTo("FETCHED");
        var sent = atCourt.get(summons + " CITATION");
        assertThat(sent)
                .containsEntry("payloadVersion", 1)
                .extractingByKey("payload", org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("form", "citation/1")
                .containsEntry("number", summons)
                .containsKeys("driver", "lines", "officer", "place")
                .doesNotContainKeys("facts", "decision", "choice");
        // Fetched again it is in no new batch, unless the partner says that it lost the first.
        assertThat(fetched(COURT)).isEmpty();
        assertThat(post(COURT, "/api/v1/transmissions/batches", map("again", true))
                        .<List<String>>path("items.citation"))
                .contains(summons);

        acknowledge(COURT, message(sent, "RECEIVED", Instant.now())).body("items.effect", contains("APPLIED"));
        assertThat(state(summons)).isEqualTo("ACKNOWLEDGED");
        assertThat(Database.texts("select partner || ' ' || state from holding where citation = '" + summons + "'"))
                .containsExactly("CLERK_MAGISTRATE HELD");
        as(CLERK)
                .queryParam("citation", summons)
                .get("/api/v1/transmissions")
                .then()
                .body("items.state", contains("ACKNOWLEDGED"))
                .body("items[0].payload", nullValue());
        as(REGISTRAR)
                .queryParam("citation", summons)
                .get("/api/v1/transmissions")
                .then()
                .body("items", equalTo(List.of()));
    }

    /** Copies with the chief, and acknowledged: in whichever order, the citation is with the court. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_citation_moves_on_when_the_copies_are_with_the_chief_and_the_court_has_it(boolean chiefFirst) {
        var number = cited(OFFICER, anUnlicensedStop());
        var message = message(fetched(COURT).get(number + " CITATION"), "RECEIVED", Instant.now());
        message.put("reference", "docket 26-1");
        if (!chiefFirst) {
            acknowledge(COURT, message).body("items.effect", contains("APPLIED"));
        }
        var path = "/api/v1/citations/" + number;
        moved(path, "/delivery", map("manner", "AT_SCENE", "deliveredAt", "2026-03-05T14:20:00-05:00"));
        moved(path, "/copies", map("handedInAt", "2026-03-05T22:00:00-05:00", "receivedBy", "desk.one"));
        if (chiefFirst) {
            as(CLERK).get(path).then().body("status", equalTo("COPIES_WITH_CHIEF"));
            acknowledge(COURT, message).body("items.effect", contains("APPLIED"));
        }
        as(CLERK).get(path).then().body("status", equalTo("SENT_COURT"));
    }

    private static void moved(String path, String step, Map<String, Object> form) {
        as(OFFICER)
                .contentType("application/json")
                .header("If-Match", as(OFFICER).get(path).header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(form)
                .post(path + step)
                .then()
                .statusCode(200);
    }

    @Test
    void the_file_holds_the_very_bytes_that_the_digest_is_of() throws Exception {
        var number = cited(OFFICER, with(anUnlicensedStop(), "driver.familyName", "Núñez \"Quote\""));
        var batch = post(CLERK, "/api/v1/transmissions/batches", map("partner", "CLERK_MAGISTRATE"));
        var file = as(CLERK).accept("application/x-ndjson").get("/api/v1/transmissions/batches/" + batch.path("id"));
        file.then().statusCode(200).contentType("application/x-ndjson");
        var line = file.asString()
                .lines()
                .filter(one -> one.contains(number))
                .findFirst()
                .orElseThrow();
        var payload = line.substring(line.indexOf("\"payload\":") + 10, line.length() - 1);
        var digest = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(payload.getBytes(StandardCharsets.UTF_8)));
        assertThat(line).contains("\"digest\":\"" + digest + "\"");
        as(REGISTRAR)
                .get("/api/v1/transmissions/batches/" + batch.path("id"))
                .then()
                .spec(problem(404, "unknown-batch"));
        as(COURT)
                .get("/api/v1/transmissions/batches/" + batch.path("id"))
                .then()
                .statusCode(200)
                .body("items.citation", hasItem(number));
    }

    /** The network between us and a partner loses, doubles and reorders. In the end the two say the same, and nothing is sent that was not acknowledged. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void loss_duplication_and_reordering_settle_in_the_end(long seed) throws Exception {
        var random = new Random(seed);
        var citations = new ArrayList<String>();
        for (var count = 0; count < 12; count++) {
            citations.add(cited(OFFICER, anUnlicensedStop()));
        }
        var received = new HashMap<String, Instant>();
        var clock = Instant.now();
        for (var round = 0;
                round < 30
                        && !citations.stream().allMatch(number -> state(number).equals("ACKNOWLEDGED"));
                round++) {
            // A batch's answer is lost on its way: the partner has nothing, and asks again.
            List<Map<String, Object>> items = post(COURT, "/api/v1/transmissions/batches", map("again", round > 0))
                    .path("items");
            var arrived = items.stream()
                    .filter(item -> citations.contains(item.get("citation")))
                    .filter(_ -> random.nextInt(3) > 0)
                    .toList();
            var messages = new ArrayList<Map<String, Object>>();
            for (var item : arrived) {
                clock = clock.plusMillis(10);
                var busy = random.nextInt(5) == 0;
                var message = message(item, busy ? "REJECTED" : "RECEIVED", clock);
                if (!busy) {
                    received.put((String) item.get("citation"), clock);
                }
                for (var copies = random.nextInt(3); copies > 0; copies--) {
                    messages.add(message);
                }
            }
            Collections.shuffle(messages, random);
            if (!messages.isEmpty()) {
                acknowledge(COURT, messages.toArray());
            }
            for (var number : citations) {
                // Nothing counts as sent that the partner does not have.
                if (state(number).endsWith("ACKNOWLEDGED")) {
                    assertThat(received).containsKey(number);
                }
                for (var id : Database.texts("select id::text from difference where citation = '" + number
                        + "' and kind = 'REJECTED' and resolved_at is null")) {
                    put(
                                    CLERK,
                                    "/api/v1/differences/" + id + "/resolution",
                                    "\"0\"",
                                    map("resolution", "SENT_AGAIN", "reason", "Busy."))
                            .statusCode(200);
                }
                if (!state(number).endsWith("ACKNOWLEDGED")
                        && !state(number).endsWith("QUEUED")
                        && !state(number).endsWith("FETCHED")) {
                    throw new AssertionError(number + " is stuck: " + state(number));
                }
            }
            citations.removeIf(number -> state(number).endsWith("ACKNOWLEDGED"));
        }
        assertThat(citations).isEmpty();
    }

    @Test
    void a_message_counts_once_and_a_later_one_is_not_undone_by_an_earlier_one() {
        var number = cited(OFFICER, anUnlicensedStop());
        var sent = fetched(COURT).get(number + " CITATION");
        var now = Instant.now();
        var rejected = message(sent, "REJECTED", now.minusSeconds(60));
        var received = message(sent, "RECEIVED", now);
        acknowledge(COURT, received, received, rejected, received)
                .body("items.effect", contains("APPLIED", "DUPLICATE", "STALE", "DUPLICATE"));
        assertThat(state(number)).isEqualTo("ACKNOWLEDGED");
        assertThat(open(number)).isEmpty();
        acknowledge(COURT, rejected).body("items.effect", contains("DUPLICATE"));
    }

    @Test
    void ten_copies_of_a_message_at_once_count_once() throws Exception {
        var number = cited(OFFICER, anUnlicensedStop());
        var message = message(fetched(COURT).get(number + " CITATION"), "RECEIVED", Instant.now());
        var calls = new ArrayList<Callable<String>>();
        for (var copy = 0; copy < 10; copy++) {
            calls.add(() -> acknowledge(COURT, message).extract().path("items[0].effect"));
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var effects = pool.invokeAll(calls).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(effects).filteredOn("APPLIED"::equals).hasSize(1);
            assertThat(effects).filteredOn("DUPLICATE"::equals).hasSize(9);
        }
    }

    @Test
    void what_cannot_be_matched_or_is_other_than_was_sent_becomes_a_task() {
        var number = cited(OFFICER, anUnlicensedStop());
        var sent = fetched(COURT).get(number + " CITATION");
        var other = message(sent, "RECEIVED", Instant.now());
        other.put("digest", "0".repeat(64));
        var foreign = message(sent, "RECEIVED", Instant.now());
        var unknown = message(sent, "RECEIVED", Instant.now());
        unknown.put("transmission", 999_999_999);
        acknowledge(COURT, other, unknown).body("items.effect", contains("CONTENT_DIFFERS", "UNMATCHED"));
        acknowledge(REGISTRAR, foreign).body("items.effect", contains("UNMATCHED"));
        assertThat(state(number)).isEqualTo("FETCHED");
        assertThat(open(number))
                .containsExactly(
                        "CLERK_MAGISTRATE CONTENT_DIFFERS",
                        "CLERK_MAGISTRATE UNKNOWN_TO_US",
                        "REGISTRAR UNKNOWN_TO_US");
        acknowledge(COURT, message(sent, "RECEIVED", Instant.now())).body("items.effect", contains("APPLIED"));
        assertThat(open(number)).containsExactly("CLERK_MAGISTRATE UNKNOWN_TO_US", "REGISTRAR UNKNOWN_TO_US");
    }

    @Test
    @ActivateRequestContext
    void what_waits_too_long_is_a_task_once_and_settles_itself() throws Exception {
        var number = cited(OFFICER, anUnlicensedStop());
        var sent = fetched(COURT).get(number + " CITATION");
        openOverdueDifferences.look();
        assertThat(open(number)).isEmpty();
        past(number);
        openOverdueDifferences.look();
        openOverdueDifferences.look();
        assertThat(open(number)).containsExactly("CLERK_MAGISTRATE NOT_ACKNOWLEDGED");
        acknowledge(COURT, message(sent, "RECEIVED", Instant.now()));
        assertThat(open(number)).isEmpty();
        assertThat(Database.texts("select resolution from difference where citation = '" + number + "'"))
                .containsExactly("SETTLED_ITSELF");
    }

    @Test
    void a_statement_is_compared_with_what_was_sent() throws Exception {
        var day = aDay();
        var fine = summoned(day);
        var missing = summoned(day);
        var silent = summoned(day);
        var changed = summoned(day);
        var sent = fetched(COURT);
        for (var number : List.of(fine, missing, changed)) {
            acknowledge(
                    COURT,
                    message(
                            sent.get(number + " CITATION"),
                            "RECEIVED",
                            Instant.now().minusSeconds(5)));
        }
        var civil = cited(OFFICER, with(aCivilStop(), "occurredAt", day + "T15:00:00-04:00"));
        var statement = statement(
                day,
                map(
                        "citation",
                        fine,
                        "state",
                        "HELD",
                        "digest",
                        sent.get(fine + " CITATION").get("digest")),
                map("citation", silent, "state", "HELD"),
                map("citation", changed, "state", "HELD", "digest", "f".repeat(64)),
                map("citation", civil, "state", "HELD"),
                map("citation", "Z0000001", "state", "HELD"));
        var key = UUID.randomUUID().toString();
        for (var repeat = 0; repeat < 2; repeat++) {
            post(COURT, "/api/v1/statements", statement, key)
                    .then()
                    .statusCode(200)
                    .body("stated", equalTo(5))
                    .body("mismatches", equalTo(5))
                    .body("opened", equalTo(5));
        }
        assertThat(open(fine)).isEmpty();
        assertThat(open(missing)).containsExactly("CLERK_MAGISTRATE MISSING_THERE");
        assertThat(open(silent)).containsExactly("CLERK_MAGISTRATE HELD_UNACKNOWLEDGED");
        assertThat(open(changed)).containsExactly("CLERK_MAGISTRATE CONTENT_DIFFERS");
        assertThat(open(civil)).containsExactly("CLERK_MAGISTRATE WRONG_PLACE");
        assertThat(open("Z0000001")).containsExactly("CLERK_MAGISTRATE UNKNOWN_TO_US");
        assertThat(state(silent)).isEqualTo("FETCHED");

        // The next statement, which has what was missing.
        post(
                        COURT,
                        "/api/v1/statements",
                        statement(
                                day,
                                map("citation", fine, "state", "HELD"),
                                map("citation", missing, "state", "HELD"),
                                map(
                                        "citation",
                                        changed,
                                        "state",
                                        "HELD",
                                        "digest",
                                        sent.get(changed + " CITATION").get("digest"))))
                .then()
                .body("mismatches", equalTo(0));
        assertThat(open(missing)).isEmpty();
        assertThat(open(changed)).isEmpty();
    }

    @Test
    void a_void_citation_that_the_court_has_as_valid_is_a_task() throws Exception {
        var day = aDay();
        var number = summoned(day);
        acknowledge(
                COURT,
                message(
                        fetched(COURT).get(number + " CITATION"),
                        "RECEIVED",
                        Instant.now().minusSeconds(9)));
        post(
                        OFFICER,
                        "/api/v1/numbers/" + number + "/explanation",
                        map("state", "VOIDED", "explanation", "Wrong driver."))
                .then()
                .statusCode(200);
        put(SUPERVISOR, "/api/v1/numbers/" + number + "/countersignature", "\"1\"", map("decision", "COUNTERSIGNED"))
                .statusCode(200);
        var told = fetched(COURT).get(number + " VOID");
        assertThat(told)
                .extractingByKey("payload", org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("explanation", "Wrong driver.");
        post(COURT, "/api/v1/statements", statement(day, map("citation", number, "state", "HELD")))
                .then()
                .body("mismatches", equalTo(0));
        acknowledge(COURT, message(told, "RECEIVED", Instant.now().minusSeconds(1)));
        assertThat(Database.texts("select state from holding where citation = '" + number + "'"))
                .hasSize(1);
        post(COURT, "/api/v1/statements", statement(day, map("citation", number, "state", "HELD")))
                .then()
                .body("mismatches", equalTo(1));
        assertThat(open(number)).containsExactly("CLERK_MAGISTRATE VOID_NOT_KNOWN");
        post(COURT, "/api/v1/statements", statement(day, map("citation", number, "state", "VOID")))
                .then()
                .body("mismatches", equalTo(0));
        assertThat(open(number)).isEmpty();
    }

    @Test
    void files_are_taken_row_by_row_and_damaged_rows_are_named() {
        var number = cited(OFFICER, anUnlicensedStop());
        var sent = fetched(COURT).get(number + " CITATION");
        var csv = "message_id,transmission,citation,outcome,at,digest\n"
                + "m-1-%s,%s,%s,RECEIVED,%s,%s\n"
                        .formatted(number, sent.get("id"), number, Instant.now(), sent.get("digest"))
                + "m-2-%s,x,%s,RECEIVED,%s,\n".formatted(number, number, Instant.now())
                + "m-3-%s,1,%s,PERHAPS,%s,\n".formatted(number, number, Instant.now())
                + ",1,%s,RECEIVED,%s,\n".formatted(number, Instant.now());
        for (var effect : List.of("APPLIED", "DUPLICATE")) {
            file("/api/v1/acknowledgements/imports?partner=CLERK_MAGISTRATE", csv)
                    .statusCode(207)
                    .body("items.effect", contains(effect))
                    .body("damaged.line", contains(3, 4, 5));
        }
        assertThat(state(number)).isEqualTo("ACKNOWLEDGED");
        file("/api/v1/acknowledgements/imports", csv)
                .spec(problem(400, "malformed-request", "partner", "exchange-partner"));
        file("/api/v1/acknowledgements/imports?partner=REGISTRAR", "a,b\n1,2\n")
                .spec(problem(400, "malformed-request", "", "exchange-csv"));
        var day = "2026-03-05";
        file(
                        "/api/v1/statements/imports?partner=REGISTRAR&asOf=2026-03-06T10:00:00-05:00&from=%s&to=%s"
                                .formatted(day, day),
                        "citation,state,digest\nZ0000002,HELD,\nZ0000003,LOST,\n")
                .statusCode(200)
                .body("stated", equalTo(1))
                .body("damaged.line", contains(3));
        file(
                        "/api/v1/statements/imports?partner=REGISTRAR&asOf=soon&from=x&to=2026-03-05",
                        "citation,state\nZ0000002,HELD\n")
                .spec(problem(400, "malformed-request", "asOf", "form-format"));
        assertThat(open("Z0000002")).containsExactly("REGISTRAR UNKNOWN_TO_US");
    }

    private static ValidatableResponse file(String path, String csv) {
        return as(CLERK)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(csv)
                .post(path)
                .then();
    }

    @Test
    void a_difference_has_an_age_an_owner_and_an_end_with_a_reason() throws Exception {
        var number = cited(OFFICER, anUnlicensedStop());
        var sent = fetched(COURT).get(number + " CITATION");
        var rejected = message(sent, "REJECTED", Instant.now().minusSeconds(5));
        rejected.put("reason", "illegible");
        acknowledge(COURT, rejected).body("items.effect", contains("APPLIED"));
        Database.run("update difference set opened_at = opened_at - interval '4 days 1 hour' where citation = '"
                + number + "'");
        var page = as(CLERK).queryParam("citation", number).get("/api/v1/differences");
        page.then()
                .body("items.kind", contains("REJECTED"))
                .body("items[0].ageDays", equalTo(4))
                .body("items[0].detail", org.hamcrest.Matchers.containsString("illegible"));
        as(CLERK)
                .header("Accept-Language", "es")
                .queryParam("citation", number)
                .get("/api/v1/differences")
                .then()
                .body("items[0].detail", equalTo("el secretario-magistrado no la acepta: illegible"));
        var path = "/api/v1/differences/" + page.path("items[0].id");
        as(CLERK)
                .queryParam("citation", number)
                .queryParam("owner", "-")
                .get("/api/v1/differences")
                .then()
                .body("items.kind", contains("REJECTED"));
        put(CLERK, path + "/owner", null, map("owner", "clerk.one")).spec(problem(428, "state-not-named"));
        put(CLERK, path + "/owner", "\"0\"", map("owner", "no name"))
                .spec(problem(400, "malformed-request", "owner", "officer-named"));
        put(CLERK, path + "/owner", "\"0\"", map("owner", "clerk.one"))
                .statusCode(200)
                .body("owner", equalTo("clerk.one"));
        for (var owner : List.of("-", "clerk.two")) {
            as(CLERK)
                    .queryParam("citation", number)
                    .queryParam("owner", owner)
                    .get("/api/v1/differences")
                    .then()
                    .body("items", equalTo(List.of()));
        }
        put(CLERK, path + "/resolution", "\"0\"", map("resolution", "SENT_AGAIN", "reason", "Typed anew."))
                .spec(problem(412, "state-changed"));
        put(CLERK, path + "/resolution", "\"1\"", map("resolution", "SETTLED_ITSELF", "reason", "x"))
                .spec(problem(400, "malformed-request", "resolution", "form-format"));
        put(CLERK, path + "/resolution", "\"1\"", map("resolution", "SENT_AGAIN"))
                .spec(problem(400, "malformed-request", "reason", "form-required"));
        put(CLERK, path + "/resolution", "\"1\"", map("resolution", "SENT_AGAIN", "reason", "Typed anew."))
                .statusCode(200)
                .body("resolvedBy", equalTo("clerk.one"));
        put(CLERK, path + "/resolution", "\"2\"", map("resolution", "NO_MISMATCH", "reason", "x"))
                .spec(problem(409, "difference-resolved"));
        assertThat(state(number)).isEqualTo("SUPERSEDED,QUEUED");
        assertThat(fetched(COURT).get(number + " CITATION")).containsEntry("attempt", 2);
        // A late word about the first attempt changes nothing any more.
        acknowledge(COURT, message(sent, "RECEIVED", Instant.now())).body("items.effect", contains("STALE"));
        as(CLERK)
                .queryParam("citation", number)
                .get("/api/v1/differences")
                .then()
                .body("items", equalTo(List.of()));
        as(CLERK)
                .queryParam("citation", number)
                .queryParam("open", false)
                .get("/api/v1/differences")
                .then()
                .body("items.resolution", contains("SENT_AGAIN"));
        as(CLERK)
                .get("/api/v1/differences/standing")
                .then()
                .statusCode(200)
                .body("transmissions.CLERK_MAGISTRATE.FETCHED", org.hamcrest.Matchers.greaterThan(0));
    }

    @Test
    void a_system_that_is_no_partner_fetches_and_says_nothing() {
        var stranger = partner("dept-parking", "parking");
        post(stranger, "/api/v1/transmissions/batches", map())
                .then()
                .spec(problem(422, "not-your-partner", "partner", "exchange-partner"));
        post(REGISTRAR, "/api/v1/transmissions/batches", map("partner", "CLERK_MAGISTRATE"))
                .then()
                .spec(problem(422, "not-your-partner"));
        post(CLERK, "/api/v1/transmissions/batches", map())
                .then()
                .spec(problem(400, "malformed-request", "partner", "exchange-partner"));
        post(DISPATCH, "/api/v1/transmissions/batches", map()).then().spec(problem(403, "not-permitted"));
        var future = map(
                "messageId",
                "m",
                "transmission",
                1,
                "citation",
                "C0000001",
                "outcome",
                "RECEIVED",
                "at",
                "2999-01-01T00:00:00Z");
        post(COURT, "/api/v1/acknowledgements", map("items", List.of(future)))
                .then()
                .spec(problem(400, "malformed-request", "items[0].at", "time-not-in-future"));
        future.put("citation", "x");
        post(COURT, "/api/v1/acknowledgements", map("items", List.of(future)))
                .then()
                .spec(problem(400, "malformed-request", "items[0].citation", "citation-number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"citation.issued", "transmission.queued"})
    void an_issue_that_breaks_off_queues_nothing(String step) throws Exception {
        var before = Database.count("transmission");
        var citations = Database.count("citation");
        Breakage.at(
                step,
                true,
                () -> post(OFFICER, "/api/v1/stops", anUnlicensedStop()).then().statusCode(503));
        assertThat(Database.count("transmission")).isEqualTo(before);
        assertThat(Database.count("citation")).isEqualTo(citations);
        assertThat(
                        Database.texts(
                                "select number from citation c where not exists (select from transmission t where t.citation = c.number)"))
                .isEmpty();
    }

    @Test
    void a_batch_that_breaks_off_fetches_nothing_and_an_acknowledgement_that_breaks_off_counts_nothing()
            throws Exception {
        var number = cited(OFFICER, anUnlicensedStop());
        Breakage.at(
                "transmissions.fetched",
                true,
                () -> post(COURT, "/api/v1/transmissions/batches", map()).then().statusCode(503));
        assertThat(state(number)).isEqualTo("QUEUED");
        var sent = fetched(COURT).get(number + " CITATION");
        var message = message(sent, "RECEIVED", Instant.now());
        Breakage.at(
                "acknowledgement.applied",
                false,
                () -> post(COURT, "/api/v1/acknowledgements", map("items", List.of(message)))
                        .then()
                        .statusCode(500));
        assertThat(state(number)).isEqualTo("FETCHED");
        acknowledge(COURT, message).body("items.effect", contains("APPLIED"));
        assertThat(open(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from transmission",
                "truncate transmission cascade",
                "update acknowledgement set effect = 'x'",
                "delete from acknowledgement",
                "delete from difference",
                "update transmission set payload = '{}'",
                "update transmission set state = 'ACKNOWLEDGED', answered_at = null"
            })
    void what_was_exchanged_stays(String attempt) {
        var number = cited(OFFICER, anUnlicensedStop());
        acknowledge(COURT, message(fetched(COURT).get(number + " CITATION"), "RECEIVED", Instant.now()));
        assertThatThrownBy(() -> Database.run(attempt)).isInstanceOf(SQLException.class);
    }

    private static ValidatableResponse put(String token, String path, String tag, Object body) {
        var request = as(token).contentType("application/json").body(body);
        return (tag == null ? request : request.header("If-Match", tag))
                .put(path)
                .then();
    }
}
