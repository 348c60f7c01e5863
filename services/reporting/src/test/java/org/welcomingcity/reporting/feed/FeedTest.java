package org.welcomingcity.reporting.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.TestIssuer;
import org.welcomingcity.testkit.token.Tokens;

/** The feed as a follower sees it over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
class FeedTest {

    private static final String FEED = "/api/v1/ledger/feed";

    @Inject
    OwnLedger ledger;

    @TestHTTPResource
    URI service;

    @Test
    void shows_sealed_entries_in_order_page_by_page_without_a_gap() {
        ledger.happened(25);
        var size = ledger.sealed();

        var positions = new ArrayList<Long>();
        var after = 0L;
        do {
            var page = follow("feed:reporting")
                    .queryParam("after", after)
                    .queryParam("limit", 7)
                    .get(FEED)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            positions.addAll(page.getList("entries.position", Long.class));
            assertThat(page.getLong("next")).isGreaterThan(after);
            after = page.getLong("next");
        } while (after < size);

        assertThat(positions).isEqualTo(LongStream.rangeClosed(1, size).boxed().toList());
    }

    @Test
    void says_where_the_next_page_is() {
        ledger.happened(3);
        ledger.sealed();

        follow("feed:reporting")
                .queryParam("limit", 2)
                .get(FEED)
                .then()
                .header("Link", startsWith("</api/v1/ledger/feed?"))
                .header("Link", org.hamcrest.Matchers.containsString("after=2"));
    }

    @Test
    void shows_only_the_types_that_were_asked_for_and_goes_past_the_others() {
        var before = ledger.sealed();
        ledger.happened(5);
        ledger.append(new TestEvent.Other("thing/other"));
        ledger.happened(5);
        var size = ledger.sealed();

        for (var type : new String[] {"test.other", "org.welcomingcity.test.other.v1"}) {
            follow("feed:reporting")
                    .queryParam("after", before)
                    .queryParam("type", type)
                    .get(FEED)
                    .then()
                    .statusCode(200)
                    .body("entries", hasSize(1))
                    .body("entries[0].event.subject", equalTo("thing/other"))
                    .body("next", equalTo((int) size));
        }
    }

    @Test
    void without_further_scopes_neither_account_nor_person_is_shown() {
        var before = ledger.sealed();
        ledger.append(new TestEvent.Told("person-record/7", "A reason about somebody", Map.of("plate", "MA 1ABC23")));
        ledger.sealed();

        var body = follow("feed:reporting")
                .queryParam("after", before)
                .queryParam("type", "test.told")
                .get(FEED)
                .then()
                .statusCode(200);

        body.body("entries[0].event.data.withheld", hasItems("personal", "actor.name", "actor.subject", "requestId"))
                .body("entries[0].event.data.actor.department", equalTo("police"))
                .body("entries[0].event.data.actor.name", nullValue());
        assertThat(body.extract().asString())
                .doesNotContain("A reason about somebody")
                .doesNotContain("1ABC23")
                .doesNotContain("officer.one")
                .doesNotContain("10.0.0.1")
                .doesNotContain("A256GCM");
    }

    @Test
    void each_further_scope_shows_its_own_part_and_no_more() {
        var before = ledger.sealed();
        ledger.append(new TestEvent.Told("person-record/8", "A reason about somebody", Map.of("plate", "MA 1ABC23")));
        ledger.sealed();

        follow("feed:reporting", "feed:reporting:personal")
                .queryParam("after", before)
                .queryParam("type", "test.told")
                .get(FEED)
                .then()
                .body("entries[0].event.data.reason", equalTo("A reason about somebody"))
                .body("entries[0].event.data.details.plate", equalTo("MA 1ABC23"))
                .body("entries[0].event.data.actor.name", nullValue())
                .body("entries[0].event.data.withheld", not(hasItems("personal")));
        follow("feed:reporting", "feed:reporting:actors")
                .queryParam("after", before)
                .queryParam("type", "test.told")
                .get(FEED)
                .then()
                .body("entries[0].event.data.actor.name", equalTo("officer.one"))
                .body("entries[0].event.data.requestId", equalTo("request-1"))
                .body("entries[0].event.data.reason", nullValue())
                .body("entries[0].event.data.withheld", equalTo(List.of("personal")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officer/maria.diaz",
                "officer/officer.one",
                "queue/mdiaz7",
                "address/api/v1/people/Maria-Diaz",
                "citation-exchange/diaz",
                "thing/Maria Diaz",
                "thing/maria.diaz@city.example",
                "thing/Diaz",
                "Maria Diaz",
                "thing/7/maria.diaz"
            })
    void no_text_shows_an_account_to_whoever_may_not_see_accounts(String subject) {
        var before = ledger.sealed();
        ledger.append(new TestEvent.Officially(
                subject,
                "receiver maria.diaz, Maria Diaz",
                Map.of("owner", "maria.diaz", "to", "Maria Diaz", "count", "12"),
                List.of("person-record/7", "officer/maria.diaz")));
        ledger.sealed();

        var body = follow("feed:reporting")
                .queryParam("after", before)
                .queryParam("type", "test.officially")
                .get(FEED)
                .then()
                .statusCode(200)
                .body(
                        "entries[0].event.data.withheld",
                        hasItems("subject", "reason", "details.owner", "details.to", "shown", "actor.name"))
                .body("entries[0].event.data.details", equalTo(Map.of("count", "12")))
                .body("entries[0].event.data.shown", equalTo(List.of("person-record/7")))
                .body("entries[0].event.subject", not(emptyString()));
        assertThat(body.extract().asString()).doesNotContainIgnoringCase("diaz").doesNotContain("officer.one");
        follow("feed:reporting", "feed:reporting:actors")
                .queryParam("after", before)
                .queryParam("type", "test.officially")
                .get(FEED)
                .then()
                .body("entries[0].event.subject", equalTo(subject))
                .body("entries[0].event.data.reason", equalTo("receiver maria.diaz, Maria Diaz"))
                .body("entries[0].event.data.withheld", nullValue());
    }

    @Test
    void what_is_written_about_a_person_does_not_name_the_account_to_whoever_may_not_see_accounts() {
        var before = ledger.sealed();
        ledger.append(new TestEvent.Told(
                "person-record/8", "Officer.One gave it to them, says officer.one.", Map.of("by", "officer.one")));
        ledger.sealed();

        follow("feed:reporting", "feed:reporting:personal")
                .queryParam("after", before)
                .queryParam("type", "test.told")
                .get(FEED)
                .then()
                .body("entries[0].event.data.reason", equalTo("[account] gave it to them, says [account]."))
                .body("entries[0].event.data.details.by", equalTo("[account]"));
    }

    @Test
    void a_page_that_the_caller_has_is_not_sent_again() {
        ledger.happened(2);
        ledger.sealed();
        var page = follow("feed:reporting").queryParam("limit", 2).get(FEED);
        var tag = page.header("ETag");

        follow("feed:reporting")
                .header("If-None-Match", tag)
                .queryParam("limit", 2)
                .get(FEED)
                .then()
                .statusCode(304);
        follow("feed:reporting")
                .header("If-None-Match", tag)
                .queryParam("limit", 1)
                .get(FEED)
                .then()
                .statusCode(200);
        // Another scope is another page, and must not be taken for the same.
        follow("feed:reporting", "feed:reporting:actors")
                .header("If-None-Match", tag)
                .queryParam("limit", 2)
                .get(FEED)
                .then()
                .statusCode(200);
    }

    @Test
    void waits_for_an_entry_and_answers_as_soon_as_it_is_sealed() throws Exception {
        var size = ledger.sealed();
        try (var client = HttpClient.newHttpClient()) {
            var waiting = ask(client, size, 60);
            assertThat(waiting).isNotDone();
            ledger.happened(1);

            var page = JsonPath.from(waiting.get().body());

            assertThat(page.getList("entries.position", Long.class)).containsExactly(size + 1);
        }
    }

    @Test
    void answers_with_an_empty_page_when_nothing_came() {
        var size = ledger.sealed();

        follow("feed:reporting")
                .queryParam("after", size)
                .queryParam("wait", 1)
                .get(FEED)
                .then()
                .statusCode(200)
                .body("entries", hasSize(0))
                .body("next", equalTo((int) size));
    }

    /** The service has at most so many worker threads, and this many wait: none of them may need one. */
    @Test
    void hundreds_wait_without_a_platform_thread_each() throws Exception {
        var size = ledger.sealed();
        // Those who ask live in the same process: theirs are few, and counted before.
        try (var ownThreads = Executors.newFixedThreadPool(2);
                var client = HttpClient.newBuilder().executor(ownThreads).build()) {
            var threads = platformThreads();
            var waiting = new ArrayList<CompletableFuture<HttpResponse<String>>>();
            for (var i = 0; i < 300; i++) {
                waiting.add(ask(client, size, 60));
            }
            OwnLedger.await(() -> waitingThreads() >= 300);
            assertThat(platformThreads() - threads).isLessThan(60);
            given().get("/q/health/ready").then().statusCode(200);

            ledger.happened(1);

            for (var one : waiting) {
                assertThat(one.get().statusCode()).isEqualTo(200);
                assertThat(JsonPath.from(one.get().body()).getList("entries")).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=-1", "limit=0", "limit=1001", "wait=-1", "wait=61"})
    void what_cannot_be_followed_is_said(String query) {
        follow("feed:reporting").get(FEED + "?" + query).then().spec(problem(400, "malformed-request"));
    }

    @Test
    void only_the_scope_opens_it() {
        given().get(FEED).then().spec(problem(401, "not-signed-in"));
        follow("feed:citations").get(FEED).then().spec(problem(403, "not-permitted"));
        follow("feed:reporting:personal").get(FEED).then().spec(problem(403, "not-permitted"));
        given().auth()
                .oauth2(Tokens.personFor(java.util.Set.of("reporting"), "auditor.one", "auditor"))
                .get(FEED)
                .then()
                .spec(problem(403, "not-permitted"));
    }

    @Test
    void every_entry_carries_the_hash_under_which_it_is_sealed() {
        ledger.happened(1);
        ledger.sealed();
        follow("feed:reporting")
                .get(FEED)
                .then()
                .body("entries.leaf", everyItem(is(org.hamcrest.Matchers.hasLength(44))));
    }

    private CompletableFuture<HttpResponse<String>> ask(HttpClient client, long after, int wait) {
        var request = HttpRequest.newBuilder(service.resolve(FEED + "?after=" + after + "&wait=" + wait))
                .header("Authorization", "Bearer " + Tokens.department("reporting", "dept", "feed:reporting"))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private static RequestSpecification follow(String... scopes) {
        return given().auth().oauth2(Tokens.department("reporting", "dept-test", scopes));
    }

    private static int platformThreads() {
        return Thread.getAllStackTraces().size();
    }

    @Inject
    org.welcomingcity.ledger.feed.FeedBell bell;

    private int waitingThreads() {
        return bell.waiting();
    }
}
