package org.welcomingcity.citations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.welcomingcity.citations.Roadside.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.welcomingcity.platform.telemetry.RequestId;
import org.welcomingcity.testkit.token.Tokens;

/** Who was turned away is on the ledger, whoever turned them away, and nobody can fill the ledger by knocking. */
@QuarkusTest
@RealThing
class DeniedAccessTest {

    // The look-up that is open to everybody is no knock.
    private static final String KNOCKS = "actor = 'anonymous' and action not like 'citation.look%'";

    @Test
    void whoLacksTheRoleIsOnTheLedger() {
        var name = "viewer." + UUID.randomUUID().toString().substring(0, 8);
        as(Tokens.person(name, "council-viewer"))
                .header(RequestId.HEADER, "denied-" + name)
                .queryParam("familyName", "Nobody")
                .get("/api/v1/citation-search")
                .then()
                .statusCode(403);

        var entry = one("actor = '%s'".formatted(name));

        assertThat(entry)
                .contains("\"outcome\":\"DENIED\"", "\"subject\":\"address/api/v1/citation-search\"")
                .contains("\"council-viewer\"", "\"method\":\"GET\"", "\"status\":\"403\"", "\"times\":\"1\"")
                .contains("denied-" + name)
                .doesNotContain("Nobody");
    }

    @Test
    void aKnockWithoutATokenIsOnTheLedgerAndAHundredAreTwoEntries() {
        // What was counted before belongs to others.
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            var before = entries(KNOCKS).size();
            given().get("/api/v1/citations/C0000001").then().statusCode(401);
            return settled(KNOCKS).size() > before;
        });
        var before = times(KNOCKS);
        var rows = entries(KNOCKS).size();

        for (var knock = 0; knock < 50; knock++) {
            given().get("/api/v1/citations/C0000001").then().statusCode(401);
            given().header("Authorization", "Bearer nonsense")
                    .get("/api/v1/departures")
                    .then()
                    .statusCode(401);
        }

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(times(KNOCKS) - before).isEqualTo(100));
        assertThat(entries(KNOCKS).size() - rows).isLessThan(20);
        assertThat(entries(KNOCKS)).allSatisfy(event -> assertThat(event).doesNotContain("nonsense"));
    }

    /** A refusal that the work puts down by itself is not put down twice. */
    @Test
    void aRefusalInsideIsPutDownOnce() {
        var number = Roadside.cited(Roadside.OFFICER, Roadside.anUnlicensedStop());
        var name = "officer." + UUID.randomUUID().toString().substring(0, 8);
        as(Tokens.person(name, "officer"))
                .get("/api/v1/citations/" + number)
                .then()
                .statusCode(403);

        assertThat(one("actor = '%s' and outcome = 'DENIED'".formatted(name))).contains("citation.read");
        assertThat(settled("actor = '%s'".formatted(name))).hasSize(1);
    }

    private static String one(String where) {
        await().atMost(Duration.ofMinutes(2)).until(() -> !entries(where).isEmpty());
        assertThat(entries(where)).hasSize(1);
        return entries(where).getFirst();
    }

    /** What is there when nothing of it is being counted any more. */
    private static List<String> settled(String where) {
        var seen = new java.util.concurrent.atomic.AtomicReference<List<String>>(List.of());
        await().pollDelay(Duration.ofMillis(1500)).atMost(Duration.ofMinutes(2)).until(() -> {
            seen.set(entries(where));
            return true;
        });
        return seen.get();
    }

    private static List<String> entries(String where) {
        return Database.texts(
                "select e.event from ledger_event e join ledger_entry n using (ticket) where n.%s".formatted(where));
    }

    private static long times(String where) {
        return entries(where).stream()
                .mapToLong(event -> Long.parseLong(event.replaceAll(".*\"times\":\"(\\d+)\".*", "$1")))
                .sum();
    }
}
