package org.welcomingcity.reporting.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.webhook.WebhookSignature;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.TestIssuer;
import org.welcomingcity.testkit.token.Tokens;

/** An endpoint of a department is sent what is sealed, and what it does not take is seen and sent again. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
class WebhookTest {

    private static final String WEBHOOKS = "/api/v1/ledger/webhooks";

    @Inject
    OwnLedger ledger;

    private HttpServer endpoint;
    private volatile int answer = 200;
    private volatile CountDownLatch dawdle = new CountDownLatch(0);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private String webhook;

    record Received(String id, String timestamp, String signature, String body) {}

    @BeforeEach
    void listen() throws IOException {
        endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        endpoint.createContext("/hook", exchange -> {
            var headers = exchange.getRequestHeaders();
            received.add(new Received(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            try {
                dawdle.await(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        endpoint.start();
    }

    @AfterEach
    void stop() {
        if (webhook != null) {
            admin().delete(WEBHOOKS + "/" + webhook).then().statusCode(204);
        }
        endpoint.stop(0);
    }

    @Test
    void is_sent_what_it_asked_for_signed_and_without_what_is_personal() {
        ledger.happened(3);
        ledger.sealed();
        var secret = added("test.told");
        ledger.happened(2);
        ledger.append(new TestEvent.Told("person-record/9", "A reason about somebody"));

        OwnLedger.await(() -> received.size() == 1);

        var one = received.getFirst();
        assertThat(one.signature())
                .isEqualTo(WebhookSignature.of(
                        secret, one.id(), Instant.ofEpochSecond(Long.parseLong(one.timestamp())), one.body()));
        assertThat(one.body()).doesNotContain("A reason about somebody").doesNotContain("officer.one");
        assertThat(JsonPath.from(one.body()).getString("event.subject")).isEqualTo("person-record/9");
        deliveries("DELIVERED")
                .body("$", hasSize(1))
                .body("[0].answered", equalTo(200))
                .body("[0].attempts", equalTo(1));
    }

    @Test
    void is_sent_again_under_the_same_id_step_by_step_and_dead_after_the_last_until_somebody_revives_it()
            throws Exception {
        added("test.told");
        answer = 503;
        ledger.append(new TestEvent.Told("person-record/10", null));
        OwnLedger.await(() -> received.size() == 1);
        deliveries("WAITING").body("[0].attempts", equalTo(1)).body("[0].answered", equalTo(503));

        for (var attempt = 2; attempt <= 7; attempt++) {
            var tried = attempt;
            OwnLedger.await(() -> number("attempts") == tried - 1);
            // The clock goes on: what would be due in hours is due now.
            run("update ledger_delivery set next_at = now() - interval '1 second' where webhook = '%s'"
                    .formatted(webhook));
            OwnLedger.await(() -> received.size() == tried);
        }
        OwnLedger.await(() -> number("count(*) filter (where state = 'DEAD')") == 1);
        assertThat(received)
                .extracting(Received::id)
                .containsOnly(received.getFirst().id());
        var dead = deliveries("DEAD")
                .body("[0].attempts", equalTo(7))
                .extract()
                .jsonPath()
                .getString("[0].id");

        answer = 204;
        admin().post(WEBHOOKS + "/" + webhook + "/deliveries/" + dead + "/redelivery")
                .then()
                .statusCode(202);
        OwnLedger.await(() -> received.size() == 8);
        OwnLedger.await(() -> number("count(*) filter (where state = 'DELIVERED')") == 1);
        admin().post(WEBHOOKS + "/" + webhook + "/deliveries/" + dead + "/redelivery")
                .then()
                .spec(problem(409, "delivery-not-dead"));
    }

    @Test
    void what_a_sender_that_died_had_in_hand_is_sent_when_its_time_is_over_and_not_before() throws Exception {
        added("test.told");
        answer = 503;
        ledger.append(new TestEvent.Told("person-record/12", null));
        OwnLedger.await(() -> received.size() == 1);
        OwnLedger.await(() -> number("max(attempts)") == 1);
        answer = 200;
        // As a sender leaves it that is killed after the taking and before the settling.
        run("""
                update ledger_delivery set next_at = now() - interval '1 second', lease = gen_random_uuid(),
                    leased_until = clock_timestamp() + interval '3 seconds' where webhook = '%s'""".formatted(webhook));
        Thread.sleep(1500);
        assertThat(received).hasSize(1);

        OwnLedger.await(() -> number("count(*) filter (where state = 'DELIVERED' and lease is null)") == 1);
        assertThat(received)
                .hasSize(2)
                .extracting(Received::id)
                .containsOnly(received.getFirst().id());
        assertThat(number("max(attempts)")).isEqualTo(2);
    }

    @Test
    void an_endpoint_that_dawdles_holds_up_no_row_and_no_transaction() throws Exception {
        added("test.told");
        dawdle = new CountDownLatch(1);
        ledger.append(new TestEvent.Told("person-record/13", null));
        OwnLedger.await(() -> received.size() == 1);

        assertThat(number("count(*) filter (where leased_until > clock_timestamp())"))
                .isEqualTo(1);
        try (var connection = RealPostgres.server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select id from ledger_delivery where webhook = '%s' for update nowait".formatted(webhook));
            connection.rollback();
        }
        dawdle.countDown();
        OwnLedger.await(() -> number("count(*) filter (where state = 'DELIVERED')") == 1);
        assertThat(received).hasSize(1);
    }

    @Test
    void a_redirect_is_a_failure_and_is_not_followed() {
        added("test.told");
        answer = 302;
        ledger.append(new TestEvent.Told("person-record/11", null));
        OwnLedger.await(() -> received.size() == 1);
        deliveries("WAITING").body("[0].answered", equalTo(302));
    }

    @Test
    void the_secret_is_shown_once_and_stored_wrapped() {
        var secret = added("test.told");
        admin().get(WEBHOOKS)
                .then()
                .statusCode(200)
                .body("id", hasItem(webhook))
                .body("find { it.id == '%s' }.secret".formatted(webhook), nullValue());
        assertThat(OwnLedger.number(
                        "select count(*) from ledger_webhook where position(decode('%s', 'base64') in secret) > 0"
                                .formatted(Base64.getEncoder().encodeToString(secret))))
                .isZero();
    }

    @Test
    void an_address_inside_a_network_is_refused_with_what_is_wrong_and_leaves_nothing() {
        for (var url : List.of("https://169.254.169.254/", "https://10.0.0.1/", "http://93.184.216.34/", "nonsense")) {
            admin().contentType(ContentType.JSON)
                    .body(Map.of("url", url))
                    .post(WEBHOOKS)
                    .then()
                    .spec(problem(422, "webhook-refused"))
                    .body("faults[0].field", equalTo("url"));
        }
        admin().get(WEBHOOKS).then().body("url", not(hasItem("https://10.0.0.1/")));
    }

    @Test
    void adding_and_removing_are_on_the_ledger() {
        added("test.told");
        assertThat(OwnLedger.number(
                        "select count(*) from ledger_entry where action = 'ledger.webhook-added' and object = 'webhook/%s'"
                                .formatted(webhook)))
                .isEqualTo(1);
    }

    private byte[] added(String type) {
        var answered = admin().contentType(ContentType.JSON)
                .body(Map.of(
                        "url", "http://127.0.0.1:" + endpoint.getAddress().getPort() + "/hook", "types", List.of(type)))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        webhook = answered.getString("id");
        return Base64.getDecoder()
                .decode(answered.getString("secret").substring(WebhookSignature.SECRET_PREFIX.length()));
    }

    private io.restassured.response.ValidatableResponse deliveries(String state) {
        OwnLedger.await(() -> number("count(*) filter (where state = '%s')".formatted(state)) > 0);
        OwnLedger.await(() -> number("coalesce(max(attempts), 0)") > 0);
        return admin().queryParam("state", state)
                .get(WEBHOOKS + "/" + webhook + "/deliveries")
                .then()
                .statusCode(200);
    }

    private long number(String what) {
        return OwnLedger.number("select %s from ledger_delivery where webhook = '%s'".formatted(what, webhook));
    }

    private static void run(String sql) throws SQLException {
        try (var connection = RealPostgres.server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.personFor(Set.of("reporting"), "administrator", "administrator"));
    }
}
