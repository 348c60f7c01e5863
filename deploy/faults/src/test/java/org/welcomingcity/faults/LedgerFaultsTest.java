package org.welcomingcity.faults;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.welcomingcity.local.city.Part;

/**
 * Programs die while people work. Nothing that was acknowledged is lost, nothing is there twice, positions have no gap, and
 * the whole ledger verifies offline.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LedgerFaultsTest {

    private static final Faulty CITY = Faulty.city();
    private static final Duration LONG = Duration.ofMinutes(5);

    private static final List<String> ACKNOWLEDGED = new ArrayList<>();

    @BeforeAll
    static void whatIsThereAlready() {
        ACKNOWLEDGED.addAll(CITY.rows(Part.CITATIONS, "select number from citation"));
    }

    @Test
    @Order(1)
    void aServiceThatIsKilledBetweenCommitAndSealLosesNothing() throws SQLException {
        var citations = CITY.citations();
        try (var instead = CITY.insteadOfTheSealer()) {
            assertThat(instead.isValid(1)).isTrue();
            var sealed = CITY.number(Part.CITATIONS, "select count(*) from ledger_seal");
            work(citations.url(), 4, 20);
            assertThat(CITY.number(Part.CITATIONS, "select count(*) from ledger_seal"))
                    .as("nobody sealed meanwhile")
                    .isEqualTo(sealed);
            assertThat(CITY.number(Part.CITATIONS, "select count(*) from ledger_event"))
                    .isGreaterThan(sealed);
            citations.program().kill();
        }

        citations.program().start();
        citations.awaitReady();

        mustBeWhole("between-commit-and-seal");
    }

    @Test
    @Order(2)
    void aSealerThatIsKilledInMidSealLeavesNothingHalfSealed() throws SQLException {
        var citations = CITY.citations();
        long sealed;
        try (var blocker = CITY.superuser(Part.CITATIONS);
                var statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            // Positions are given before the head is signed and stored: the sealer stands between the two.
            statement.execute("lock table ledger_tree_head in share row exclusive mode");
            sealed = CITY.number(Part.CITATIONS, "select count(*) from ledger_seal");
            try (var officers = new Officers(2, List.of(citations.url()), () -> CITY.token("dept-police-cad"))) {
                Faulty.await(LONG, () -> officers.acknowledgedSoFar() >= 10);
                Faulty.await(LONG, () -> CITY.number(Part.CITATIONS, """
                                select count(*) from pg_stat_activity
                                where application_name = 'ledger-sealer' and wait_event_type = 'Lock'
                                  and query like '%ledger_tree_head%'""") == 1);
                citations.program().kill();
                blocker.rollback();
                citations.program().start();
                citations.awaitReady();
                var before = officers.acknowledgedSoFar();
                Faulty.await(LONG, () -> officers.acknowledgedSoFar() >= before + 10);
                officers.close();
                ACKNOWLEDGED.addAll(officers.numbers());
            }
        }

        mustBeWhole("mid-seal");
        assertThat(CITY.number(Part.CITATIONS, "select max(size) from ledger_tree_head"))
                .isGreaterThan(sealed);
    }

    @Test
    @Order(3)
    void aServiceThatIsKilledAgainAndAgainUnderLoadLosesNothing() {
        var citations = CITY.citations();
        try (var officers = new Officers(8, List.of(citations.url()), () -> CITY.token("dept-police-cad"))) {
            for (var round = 0; round < 3; round++) {
                var before = officers.acknowledgedSoFar();
                Faulty.await(LONG, () -> officers.acknowledgedSoFar() > before + 20);
                sleep(ThreadLocalRandom.current().nextInt(500));
                citations.program().kill();
                citations.program().start();
            }
            var before = officers.acknowledgedSoFar();
            Faulty.await(LONG, () -> officers.acknowledgedSoFar() > before + 20);
            officers.close();
            tell("service killed three times", officers);
            ACKNOWLEDGED.addAll(officers.numbers());
        }

        mustBeWhole("killed-under-load");
    }

    @Test
    @Order(4)
    void aDatabaseThatIsKilledUnderLoadLosesNothing() {
        var citations = CITY.citations();
        var database = CITY.postgres();
        try (var officers = new Officers(8, List.of(citations.url()), () -> CITY.token("dept-police-cad"))) {
            for (var round = 0; round < 2; round++) {
                var before = officers.acknowledgedSoFar();
                Faulty.await(LONG, () -> officers.acknowledgedSoFar() > before + 30);
                database.kill();
                sleep(500);
                database.start();
            }
            var before = officers.acknowledgedSoFar();
            Faulty.await(LONG, () -> officers.acknowledgedSoFar() > before + 30);
            officers.close();
            ACKNOWLEDGED.addAll(officers.numbers());
            tell("PostgreSQL killed twice", officers);
            assertThat(officers.otherAnswers().keySet())
                    .as("a database that is away is no mistake of anybody's")
                    .doesNotContain("500");
        }

        mustBeWhole("database-killed");
    }

    @Test
    @Order(5)
    void ofTwoReplicasOneSealsAndTheOtherFollowsWhenItIsKilledOrFrozen() throws Exception {
        var first = CITY.citations();
        var second = CITY.secondReplica();
        second.awaitReady();
        var atMost = new AtomicInteger();
        var watching = new AtomicBoolean(true);
        var watch = Thread.ofVirtual().start(() -> {
            while (watching.get()) {
                atMost.accumulateAndGet(holders(), Math::max);
                sleep(20);
            }
        });
        try (var officers = new Officers(6, List.of(first.url(), second.url()), () -> CITY.token("dept-police-cad"))) {
            Faulty.await(LONG, () -> officers.acknowledgedSoFar() > 20);
            Faulty.await(LONG, () -> first.seals() != second.seals());
            var sealing = first.seals() ? first : second;
            var standing = sealing == first ? second : first;

            var killedAt = System.nanoTime();
            sealing.program().kill();
            Faulty.await(LONG, standing::seals);
            System.out.printf("takeover after a kill: %d ms%n", millisSince(killedAt));
            sealedSomethingNew();

            sealing.program().start();
            sealing.awaitReady();
            assertThat(sealing.seals()).as("who comes back stands by").isFalse();

            var frozenAt = System.nanoTime();
            standing.program().freeze();
            Faulty.await(LONG, sealing::seals);
            System.out.printf("takeover from a frozen sealer: %d ms%n", millisSince(frozenAt));
            sealedSomethingNew();

            standing.program().thaw();
            standing.awaitReady();
            Faulty.await(LONG, () -> !standing.seals());
            assertThat(sealing.seals()).isTrue();
            var before = officers.acknowledgedSoFar();
            Faulty.await(LONG, () -> officers.acknowledgedSoFar() > before + 20);
            officers.close();
            tell("two replicas", officers);
            // A replica that starts grants nothing anew, and so takes nothing from the one that works.
            assertThat(officers.otherAnswers()).doesNotContainKey("500");
            ACKNOWLEDGED.addAll(officers.numbers());
        } finally {
            watching.set(false);
            watch.join();
            second.program().kill();
        }
        assertThat(atMost).as("sealers at one time").hasValue(1);

        first.awaitReady();
        mustBeWhole("two-replicas");
    }

    @Test
    @Order(6)
    void aFeedIsFollowedOnceInEffectWhicheverSideIsKilled() {
        var citations = CITY.citations();
        var reporting = CITY.service(Part.REPORTING);
        try (var officers = new Officers(4, List.of(citations.url()), () -> CITY.token("dept-police-cad"))) {
            for (var round = 0; round < 2; round++) {
                var before = officers.acknowledgedSoFar();
                Faulty.await(LONG, () -> officers.acknowledgedSoFar() > before + 15);
                reporting.kill();
                reporting.start();
            }
            citations.program().kill();
            citations.program().start();
            var before = officers.acknowledgedSoFar();
            Faulty.await(LONG, () -> officers.acknowledgedSoFar() > before + 15);
            reporting.kill();
            // What comes while it is away, it takes in afterwards.
            var away = officers.acknowledgedSoFar();
            Faulty.await(LONG, () -> officers.acknowledgedSoFar() > away + 30);
            officers.close();
            ACKNOWLEDGED.addAll(officers.numbers());
        }
        reporting.start();

        mustBeWhole("followed");
        Faulty.await(
                LONG,
                () -> CITY.number(Part.REPORTING, "select coalesce(max(position), 0) from followed_entry")
                        >= CITY.number(Part.CITATIONS, "select max(position) from ledger_seal"));
        assertThat(CITY.rows(
                        Part.REPORTING,
                        "select position::text || ' ' || event_id from followed_entry order by position"))
                .isEqualTo(CITY.rows(
                        Part.CITATIONS, "select position::text || ' ' || id from ledger_seal order by position"));
    }

    @Test
    @Order(7)
    void whatAWebhookWasBeingSentWhenItsSenderWasKilledIsSentAgainAndNothingIsLost() throws Exception {
        var citations = CITY.citations();
        citations.program().kill();
        // The endpoint is on this very machine, which a service in use never sends to.
        var port = Integer.toString(URI.create(citations.url()).getPort());
        var sender = citations
                .program()
                .another(
                        "citations-webhooks",
                        Map.of("QUARKUS_HTTP_PORT", port, "LEDGER_WEBHOOKS_ALLOW_LOOPBACK", "true"));
        citations.awaitReady();
        try (var endpoint = new Endpoint()) {
            given().auth()
                    .oauth2(CITY.tokenWithRole("administrator"))
                    .contentType(ContentType.JSON)
                    .body(Map.of("url", endpoint.url(), "types", List.of("citation.issued")))
                    .post(citations.url() + "/api/v1/ledger/webhooks")
                    .then()
                    .statusCode(201);
            var before = CITY.number(Part.CITATIONS, "select coalesce(max(position), 0) from ledger_seal");
            endpoint.dawdle();
            work(citations.url(), 2, 6);
            Faulty.await(LONG, () -> !endpoint.positions().isEmpty());
            var inHand = endpoint.ids().getFirst();

            sender.kill();
            endpoint.answer();
            sender.start();
            citations.awaitReady();

            Faulty.await(
                    LONG,
                    () -> CITY.number(Part.CITATIONS, "select count(*) from ledger_delivery where state = 'DELIVERED'")
                            == CITY.number(Part.CITATIONS, issuedAfter("count(*)", before)));
            assertThat(endpoint.ids()).filteredOn(inHand::equals).hasSizeGreaterThanOrEqualTo(2);
            assertThat(endpoint.positions())
                    .containsAll(CITY.rows(Part.CITATIONS, issuedAfter("position::text", before)));
        } finally {
            sender.kill();
            citations.program().start();
            citations.awaitReady();
        }
        mustBeWhole("webhooks");
    }

    private static String issuedAfter(String what, long position) {
        return "select %s from ledger_seal where action = 'citation.issued' and position > %d"
                .formatted(what, position);
    }

    private static void work(String url, int officers, int stops) {
        try (var working = new Officers(officers, List.of(url), () -> CITY.token("dept-police-cad"))) {
            Faulty.await(LONG, () -> working.acknowledgedSoFar() >= stops);
            working.close();
            ACKNOWLEDGED.addAll(working.numbers());
        }
    }

    private static int holders() {
        return (int) CITY.number(Part.CITATIONS, """
                select count(*) from pg_locks l join pg_database d on d.oid = l.database
                where l.locktype = 'advisory' and l.granted and d.datname = current_database()
                  and (l.classid::bigint << 32 | l.objid::bigint) = %d""".formatted(Faulty.SEALERS_ROLE));
    }

    private static void sealedSomethingNew() {
        var size = CITY.number(Part.CITATIONS, "select max(size) from ledger_tree_head");
        Faulty.await(LONG, () -> CITY.number(Part.CITATIONS, "select max(size) from ledger_tree_head") > size);
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    private static void tell(String what, Officers officers) {
        System.out.printf(
                "%s: %d stops acknowledged; besides, %s%n",
                what, officers.acknowledgedSoFar(), officers.otherAnswers());
    }

    /** Everything acknowledged so far is there once and sealed once, numbers and positions have no gap, and the checker says so too. */
    private static void mustBeWhole(String export) {
        Faulty.await(LONG, () -> CITY.number(Part.CITATIONS, """
                        select (select count(*) from ledger_event) - (select count(*) from ledger_seal)""") == 0);
        assertThat(new HashSet<>(ACKNOWLEDGED)).as("no number twice").hasSize(ACKNOWLEDGED.size());
        assertThat(CITY.rows(Part.CITATIONS, "select number from citation"))
                .containsExactlyInAnyOrderElementsOf(ACKNOWLEDGED);
        assertThat(CITY.rows(Part.CITATIONS, "select object from ledger_seal where action = 'citation.issued'"))
                .containsExactlyInAnyOrderElementsOf(ACKNOWLEDGED.stream()
                        .map(number -> "citation/" + number)
                        .toList());
        assertThat(
                        CITY.rows(
                                Part.CITATIONS,
                                "select min(position) || ' ' || (max(position) - count(*)) || ' ' || (count(*) - count(distinct ticket)) from ledger_seal"))
                .containsExactly("1 0 0");
        assertThat(CITY.rows(Part.CITATIONS, """
                        select b.number from citation_book b join book_at_headquarters h on h.book = b.number
                        where b.last_number - b.first_number + 1 - h.numbers
                            <> (select count(*) from citation_number n where n.book = b.number)"""))
                .as("books whose numbers do not add up")
                .isEmpty();
        assertThat(CITY.rows(Part.CITATIONS, "select number from citation_number where state = 'ISSUED'"))
                .as("what is issued has its citation, and nothing else is issued")
                .containsExactlyInAnyOrderElementsOf(ACKNOWLEDGED);
        var verdict = CITY.check(CITY.export(export));
        assertThat(verdict.status()).as(verdict.says()).isZero();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
