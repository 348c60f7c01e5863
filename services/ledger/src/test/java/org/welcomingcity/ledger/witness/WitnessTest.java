package org.welcomingcity.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomingcity.ledger.CaseEvent.CaseOpened;
import org.welcomingcity.ledger.TestLedger;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.note.VerifierKey;

class WitnessTest {

    @TempDir
    private Path place;

    private final TestLedger ledger = TestLedger.fresh();
    private final Moment clock = new Moment();

    @BeforeEach
    void something_is_sealed() throws SQLException {
        seal();
    }

    private void seal() throws SQLException {
        ledger.append(new CaseOpened("case/1"));
        try (var session = ledger.session()) {
            session.takeRole();
            while (session.seal().entries() > 0) {
                // Until nothing is left.
            }
        }
    }

    @Test
    void a_file_is_added_to_and_each_head_in_it_can_be_verified() throws Exception {
        var file = place.resolve("heads");
        var round = new WitnessRound("city-clerk", new FileWitness(file), Duration.ofHours(1), clock);
        assertThat(go(round)).isTrue();
        assertThat(go(round)).as("nothing new").isFalse();
        seal();
        assertThat(go(round)).as("not yet").isFalse();
        clock.pass(Duration.ofHours(1));
        assertThat(go(round)).isTrue();
        var heads = Files.readString(file).split("(?<=\n)\n(?=test)");
        assertThat(heads).hasSize(2);
        var key = VerifierKey.of(ledger.origin.name(), ledger.keys.current().publicKey());
        assertThat(TreeHead.parse(heads[0]).isSignedBy(key)).isTrue();
        assertThat(receipts()).containsExactly("city-clerk 2 ACKNOWLEDGED", "city-clerk 3 ACKNOWLEDGED");
    }

    @Test
    void an_address_that_fails_is_tried_again_by_a_ladder_and_every_failure_is_on_record() throws Exception {
        var taken = new ArrayList<String>();
        var failing = new boolean[] {true};
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            taken.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var answer = "cosigned".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(failing[0] ? 503 : 200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        try {
            var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
            var round = new WitnessRound("press", new HttpWitness(address), Duration.ofMinutes(1), clock);
            assertThat(go(round)).isTrue();
            assertThat(go(round)).as("on the ladder").isFalse();
            clock.pass(WitnessRound.LADDER.get(0));
            assertThat(go(round)).isTrue();
            clock.pass(WitnessRound.LADDER.get(0));
            assertThat(go(round)).as("one step up").isFalse();
            clock.pass(WitnessRound.LADDER.get(1));
            failing[0] = false;
            assertThat(go(round)).isTrue();
            assertThat(taken)
                    .hasSize(3)
                    .allSatisfy(note -> assertThat(TreeHead.parse(note).size()).isEqualTo(2));
            assertThat(receipts()).containsExactly("press 2 FAILED", "press 2 FAILED", "press 2 ACKNOWLEDGED");
            assertThat(ledger.texts("select says from ledger_witness_receipt order by id"))
                    .containsExactly("it answered 503", "it answered 503", "200 cosigned");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nobody_at_the_address_is_a_failure_like_any_other() throws Exception {
        var round = new WitnessRound(
                "gone", new HttpWitness(URI.create("http://localhost:1/")), Duration.ofMinutes(1), clock);
        assertThat(go(round)).isTrue();
        assertThat(receipts()).containsExactly("gone 2 FAILED");
    }

    @Test
    void a_ledger_that_continues_what_its_witness_knows_is_cosigned_again_and_again() throws Exception {
        try (var witness = new CosigningWitness()) {
            var round = new WitnessRound("city", witness.client(), Duration.ofSeconds(1), clock);
            assertThat(compared(witness)).isEqualTo(Comparison.Result.CONTINUES);
            for (var time = 0; time < 4; time++) {
                assertThat(go(round)).isTrue();
                assertThat(compared(witness)).isEqualTo(Comparison.Result.CONTINUES);
                clock.pass(Duration.ofSeconds(1));
                seal();
            }
            assertThat(receipts()).hasSize(4).allMatch(receipt -> receipt.endsWith("ACKNOWLEDGED"));
            assertThat(witness.asked)
                    .anyMatch(asked -> asked.startsWith("old 2\n") && asked.split("\n\n")[0].length() > 6);
        }
    }

    @Test
    void a_ledger_that_lost_its_newest_entries_and_heads_is_seen_to_have() throws Exception {
        try (var witness = new CosigningWitness()) {
            seal();
            seal();
            go(new WitnessRound("city", witness.client(), Duration.ofSeconds(1), clock));
            cutAfter(2);

            assertThat(compared(witness)).isEqualTo(Comparison.Result.CUT_OFF);

            var round = new WitnessRound("city", witness.client(), Duration.ofSeconds(0), clock);
            assertThat(sent(witness)).contains("the end was cut off");
            seal();
            seal();
            seal();
            assertThat(compared(witness))
                    .as("as long as before, and another one")
                    .isEqualTo(Comparison.Result.ANOTHER_TREE);
            assertThat(go(round)).isTrue();
            assertThat(receipts().getLast()).endsWith("FAILED");
        }
    }

    @Test
    void a_ledger_that_lost_everything_is_seen_to_have() throws Exception {
        try (var witness = new CosigningWitness()) {
            go(new WitnessRound("city", witness.client(), Duration.ofSeconds(1), clock));
            cutAfter(0);
            assertThat(compared(witness)).isEqualTo(Comparison.Result.CUT_OFF);
        }
    }

    @Test
    void another_witness_key_and_a_witness_that_is_away_say_nothing() throws Exception {
        try (var witness = new CosigningWitness();
                var other = new CosigningWitness()) {
            go(new WitnessRound("city", witness.client(), Duration.ofSeconds(1), clock));
            var mistaken = new TlogWitness(witness.address(), other.cosigner);
            assertThat(comparedBy(mistaken)).isEqualTo(Comparison.Result.NOT_COMPARED);
        }
        try (var gone = new CosigningWitness()) {
            gone.close();
            assertThat(compared(gone)).isEqualTo(Comparison.Result.NOT_COMPARED);
        }
    }

    private Comparison.Result compared(CosigningWitness witness) throws Exception {
        return comparedBy(witness.client());
    }

    private Comparison.Result comparedBy(TlogWitness client) throws Exception {
        try (var service = ledger.asService()) {
            return Comparison.of(
                            client,
                            ledger.origin.name(),
                            List.of(VerifierKey.of(
                                    ledger.origin.name(), ledger.keys.current().publicKey())),
                            service)
                    .result();
        }
    }

    private String sent(CosigningWitness witness) throws Exception {
        try (var service = ledger.asService()) {
            var newest = org.welcomingcity.ledger.seal.TreeHeads.latest(service)
                    .orElseThrow()
                    .head();
            witness.client().send(newest, service);
            return "it was taken";
        } catch (IOException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** As whoever holds the database could. */
    private void cutAfter(long size) throws SQLException {
        try (var connection = ledger.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "delete from ledger_event where ticket in (select ticket from ledger_seal where position > " + size
                            + ")");
            statement.execute("delete from ledger_seal where position > " + size);
            statement.execute("delete from ledger_tree_head where size > " + size);
            statement.execute("delete from ledger_witness_receipt");
        }
    }

    private boolean go(WitnessRound round) throws SQLException, InterruptedException, IOException {
        try (var service = ledger.asService()) {
            return round.go(service);
        }
    }

    private List<String> receipts() throws SQLException {
        return ledger.texts("select witness || ' ' || size || ' ' || outcome from ledger_witness_receipt order by id");
    }

    private static final class Moment extends Clock {

        private Instant now = Instant.parse("2026-11-23T15:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
