package org.welcomingcity.ledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.CaseEvent.CaseOpened;
import org.welcomingcity.ledger.CaseEvent.CaseRead;
import org.welcomingcity.ledger.TestLedger;
import org.welcomingcity.ledger.log.LedgerEntry;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.note.VerifierKey;
import org.welcomingcity.ledger.tree.Frontier;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.ledger.tree.TreeProofs;

class SealTest {

    private final TestLedger ledger = TestLedger.fresh();

    @Test
    void the_first_thing_on_record_is_the_key_and_its_head_carries_the_signature() throws SQLException {
        try (var session = ledger.session()) {
            assertThat(session.takeRole()).isTrue();
            ledger.append(new CaseOpened("case/1"));
            assertThat(session.seal().entries()).isEqualTo(1);
            assertThat(session.seal().entries()).isEqualTo(1);
            assertThat(session.seal().entries()).isZero();
        }
        assertThat(ledger.texts("select action from ledger_entry order by position"))
                .containsExactly("ledger.key-introduced", "case.opened");
        try (var service = ledger.asService()) {
            var key = VerifierKey.of(ledger.origin.name(), ledger.keys.current().publicKey());
            assertThat(KeyEntries.all(service)).containsExactly(new KeyEntries.KeyEntry(1L, key));
            var head = TreeHeads.latest(service).orElseThrow().head();
            assertThat(head.isSignedBy(key)).isTrue();
            assertThat(TreeHead.parse(head.note()).note()).isEqualTo(head.note());
        }
    }

    @Test
    void an_entry_that_commits_late_is_sealed_after_those_that_committed_before_and_one_that_never_does_leaves_no_gap()
            throws SQLException {
        try (var session = ledger.session();
                var slow = ledger.asService();
                var never = ledger.asService()) {
            session.takeRole();
            slow.setAutoCommit(false);
            never.setAutoCommit(false);
            ledger.log.append(slow, new CaseOpened("case/slow"), TestLedger.SOMEBODY, ledger.now());
            ledger.log.append(never, new CaseOpened("case/never"), TestLedger.SOMEBODY, ledger.now());
            for (var i = 0; i < 5; i++) {
                ledger.append(new CaseOpened("case/quick-" + i));
                sealAll(session);
            }
            assertThat(session.settled())
                    .as("nothing is settled past what a running transaction may still commit")
                    .isLessThan(ledger.number("select min(ticket) from ledger_event where event like '%quick-0%'"));
            never.rollback();
            slow.commit();
            sealAll(session);
            ledger.append(new CaseOpened("case/last"));
            sealAll(session);
            sealAll(session);
            assertThat(session.settled())
                    .isGreaterThanOrEqualTo(ledger.number("select max(ticket) - 1 from ledger_event"));
        }
        assertThat(ledger.texts("select object from ledger_entry where action = 'case.opened' order by position"))
                .containsExactly(
                        "case/quick-0",
                        "case/quick-1",
                        "case/quick-2",
                        "case/quick-3",
                        "case/quick-4",
                        "case/slow",
                        "case/last");
        mustBeWhole();
    }

    @Test
    void under_concurrent_writers_that_wait_and_roll_back_nothing_is_missed_twice_or_out_of_place() throws Exception {
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(9)) {
            var sealing = threads.submit(() -> {
                try (var session = ledger.session()) {
                    while (!done.get() || session.seal().entries() > 0) {
                        if (session.takeRole()) {
                            session.seal();
                        }
                    }
                }
                return null;
            });
            var writers = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (var w = 0; w < 8; w++) {
                writers.add(threads.submit(() -> write(150)));
            }
            for (var writer : writers) {
                writer.get();
            }
            done.set(true);
            sealing.get();
        }
        try (var session = ledger.session()) {
            session.takeRole();
            sealAll(session);
        }
        mustBeWhole();
    }

    @Test
    void an_entry_that_is_being_sealed_is_never_out_of_sight() throws Exception {
        var done = new AtomicBoolean();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var sealing = threads.submit(() -> {
                try (var session = ledger.session()) {
                    session.takeRole();
                    while (!done.get()) {
                        session.seal();
                    }
                }
                return null;
            });
            try (var service = ledger.asService()) {
                for (var n = 1; n <= 300; n++) {
                    ledger.append(new CaseOpened("case/in-sight"));
                    assertThat(ledger.log.about(service, "case/in-sight")).hasSize(n);
                }
            } finally {
                done.set(true);
            }
            sealing.get();
        }
    }

    private int write(int transactions) throws SQLException {
        var random = ThreadLocalRandom.current();
        try (var connection = ledger.asService()) {
            connection.setAutoCommit(false);
            for (var i = 0; i < transactions; i++) {
                for (var entries = random.nextInt(1, 4); entries > 0; entries--) {
                    ledger.log.append(
                            connection, new CaseOpened("case/" + random.nextInt()), TestLedger.SOMEBODY, ledger.now());
                }
                if (random.nextInt(10) == 0) {
                    try (var statement = connection.createStatement()) {
                        statement.execute("select pg_sleep(0.02)");
                    }
                }
                if (random.nextInt(5) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
            }
        }
        return transactions;
    }

    @Test
    void only_one_session_is_the_sealer_and_the_next_follows_when_it_goes() throws SQLException {
        try (var first = ledger.session();
                var second = ledger.session()) {
            assertThat(first.takeRole()).isTrue();
            assertThat(second.takeRole()).isFalse();
            assertThatThrownBy(second::seal).hasMessageContaining("only the sealer");
            ledger.append(new CaseOpened("case/1"));
            sealAll(first);
            first.close();
            await(second::takeRole);
            ledger.append(new CaseOpened("case/2"));
            sealAll(second);
        }
        mustBeWhole();
    }

    @Test
    void a_sealer_that_falls_silent_is_ended_by_the_server_in_a_seal_as_well() throws SQLException {
        try (var silent = ledger.session()) {
            silent.takeRole();
        }
        assertThat(List.of("idle_session_timeout", "idle_in_transaction_session_timeout"))
                .allSatisfy(setting -> {
                    try (var connection = ledger.asService();
                            var session =
                                    new SealSession(connection, ledger.origin, ledger.log, ledger.keys, ledger.clock);
                            var statement = connection.createStatement();
                            var rows = statement.executeQuery("show " + setting)) {
                        rows.next();
                        assertThat(rows.getString(1)).isEqualTo("3s");
                        assertThat(session.size()).isZero();
                    }
                });
    }

    @Test
    void two_sessions_that_both_believed_to_be_the_sealer_cannot_both_commit() throws SQLException {
        try (var first = ledger.session();
                var second = ledger.session()) {
            first.takeRole();
            sealAll(first);
            try (var superuser = ledger.asSuperuser();
                    var statement = superuser.createStatement()) {
                // As if the lock had been lost without the session noticing.
                statement.execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
            }
            await(second::takeRole);
            ledger.append(new CaseOpened("case/1"));
            assertThatThrownBy(first::seal).isInstanceOf(SQLException.class);
            sealAll(second);
        }
        mustBeWhole();
    }

    @Test
    void a_new_key_is_on_record_and_the_head_that_first_covers_it_is_signed_by_the_one_before() throws SQLException {
        var before = VerifierKey.of(ledger.origin.name(), ledger.keys.current().publicKey());
        VerifierKey after;
        try (var session = ledger.session()) {
            session.takeRole();
            sealAll(session);
            after = VerifierKey.of(ledger.origin.name(), ledger.keys.rotate().publicKey());
            session.noticeNewKey();
            session.noticeNewKey();
            ledger.append(new CaseOpened("case/1"));
            sealAll(session);
        }
        assertThat(ledger.texts("select action from ledger_entry order by position"))
                .containsExactly("ledger.key-introduced", "ledger.key-rotated", "case.opened");
        assertThat(ledger.texts("select key_id from ledger_tree_head order by size"))
                .containsExactly(before.hashText(), before.hashText(), after.hashText());
        try (var service = ledger.asService();
                var next = ledger.session()) {
            var entries = KeyEntries.all(service);
            for (var note : ledger.texts("select note from ledger_tree_head")) {
                var head = TreeHead.parse(note);
                assertThat(KeyEntries.signerOf(head.size(), entries).filter(head::isSignedBy))
                        .isPresent();
            }
            assertThat(next.takeRole()).as("the new key is found again").isTrue();
        }
    }

    @Test
    void a_tree_that_is_not_the_one_signed_is_not_sealed_on() throws SQLException {
        try (var session = ledger.session()) {
            session.takeRole();
            ledger.append(new CaseOpened("case/1"));
            sealAll(session);
        }
        try (var superuser = ledger.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update ledger_seal set leaf = sha256('other') where position = 2");
        }
        try (var session = ledger.session()) {
            assertThatThrownBy(session::takeRole).hasMessageContaining("not the ones that were signed");
        }
    }

    @Test
    void a_lost_signing_key_is_not_quietly_replaced() throws SQLException {
        try (var session = ledger.session()) {
            session.takeRole();
            sealAll(session);
        }
        var others = TestLedger.fresh().keys;
        try (var session = new SealSession(ledger.asService(), ledger.origin, ledger.log, others, ledger.clock)) {
            assertThatThrownBy(session::takeRole).hasMessageContaining("is not at hand; put it back");
        }
    }

    @Test
    void what_is_not_an_event_is_sealed_and_shown_to_nobody() throws SQLException {
        try (var session = ledger.session();
                var service = ledger.asService();
                var statement = service.createStatement()) {
            session.takeRole();
            statement.execute("insert into ledger_event (event) values ('anything')");
            ledger.append(new CaseOpened("case/1"));
            sealAll(session);
            assertThat(ledger.log.about(service, "case/1")).hasSize(1);
        }
        assertThat(ledger.texts("select object from ledger_seal order by position"))
                .containsExactly("ledger/signing-key", "unreadable", "case/1");
    }

    @Test
    void every_leaf_is_proved_to_be_in_every_later_tree_out_of_what_is_stored() throws SQLException {
        try (var service = ledger.asService();
                var session = ledger.session()) {
            session.takeRole();
            service.setAutoCommit(false);
            for (var i = 0; i < 700; i++) {
                ledger.log.append(service, new CaseOpened("case/" + i), TestLedger.SOMEBODY, ledger.now());
            }
            service.commit();
            sealAll(session);
            var proofs = new TreeProofs(new SealedNodes(service));
            for (var size : new long[] {1, 2, 255, 256, 257, 512, 600, 701}) {
                var root = proofs.root(size);
                for (var leaf : LongStream.of(0, 1, size / 2, size - 1)
                        .filter(at -> at < size)
                        .toArray()) {
                    var hash = new SealedNodes(service)
                            .at(List.of(new org.welcomingcity.ledger.tree.NodeAddress(0, leaf)));
                    assertThat(proofs.inclusion(leaf, size).proves(hash.getFirst(), root))
                            .isTrue();
                }
                assertThat(proofs.consistency(size, 701).proves(root, proofs.root(701)))
                        .isTrue();
            }
        }
        mustBeWhole();
    }

    @Test
    void about_tells_what_is_sealed_and_what_is_not_yet_in_order() throws SQLException {
        ledger.append(new CaseOpened("case/1"));
        try (var session = ledger.session()) {
            session.takeRole();
            sealAll(session);
        }
        ledger.append(new CaseRead("case/1"));
        ledger.append(new CaseRead("case/2"));
        try (var service = ledger.asService()) {
            assertThat(ledger.log.about(service, "case/1"))
                    .extracting(LedgerEntry::action)
                    .containsExactly("case.opened", "case.read");
        }
    }

    private static void sealAll(SealSession session) throws SQLException {
        while (session.seal().entries() > 0) {
            // Until nothing is left.
        }
    }

    private interface Attempt {
        boolean succeeds() throws SQLException;
    }

    private static void await(Attempt attempt) throws SQLException {
        for (var i = 0; i < 12_000; i++) {
            if (attempt.succeeds()) {
                return;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("it never did");
    }

    /** Every committed entry has one position, positions have no gap, and the tree over them is the one signed. */
    private void mustBeWhole() throws SQLException {
        var tickets = ledger.texts("select ticket::text from ledger_event order by ticket");
        var sealed = ledger.texts("select ticket::text from ledger_seal order by position");
        assertThat(new HashSet<>(sealed)).hasSize(sealed.size()).containsExactlyInAnyOrderElementsOf(tickets);
        assertThat(ledger.texts("select s.position::text as p from ledger_seal s order by s.position"))
                .isEqualTo(LongStream.rangeClosed(1, sealed.size())
                        .mapToObj(Long::toString)
                        .toList());
        var frontier = Frontier.empty();
        for (var text : ledger.texts(
                "select e.event from ledger_seal s join ledger_event e using (ticket) order by s.position")) {
            frontier.append(TreeHash.ofLeaf(text.getBytes(StandardCharsets.UTF_8)));
        }
        try (var service = ledger.asService()) {
            assertThat(TreeHeads.latest(service).orElseThrow().head().root()).isEqualTo(frontier.root());
        }
    }
}
