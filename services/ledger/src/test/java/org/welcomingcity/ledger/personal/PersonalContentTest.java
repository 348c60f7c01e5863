package org.welcomingcity.ledger.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.CaseEvent.CaseNoted;
import org.welcomingcity.ledger.CaseEvent.CaseOpened;
import org.welcomingcity.ledger.TestLedger;
import org.welcomingcity.ledger.log.LedgerEntry;
import org.welcomingcity.ledger.log.StoredEvent;
import org.welcomingcity.ledger.seal.SealedNodes;
import org.welcomingcity.ledger.seal.TreeHeads;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.ledger.tree.TreeProofs;

class PersonalContentTest {

    private static final String REASON = "the driver, Jane Example, had a child in the car";

    private final TestLedger ledger = TestLedger.fresh();

    private void noteTwoCases() throws SQLException {
        ledger.append(new CaseNoted("case/1", REASON, Map.of("plate", "1ABC23")));
        ledger.append(new CaseNoted("case/1", "again"));
        ledger.append(new CaseNoted("case/2", "another case"));
        try (var session = ledger.session()) {
            session.takeRole();
            while (session.seal().entries() > 0) {
                // Until nothing is left.
            }
        }
    }

    @Test
    void nothing_of_it_is_in_the_database_in_the_clear_and_the_reader_sees_it_all_the_same() throws SQLException {
        noteTwoCases();
        assertThat(ledger.texts("select event from ledger_event"))
                .noneMatch(text -> text.contains("Jane") || text.contains("1ABC23"));
        assertThat(about("case/1").getFirst().reason()).isEqualTo(REASON);
        assertThat(about("case/1").getFirst().details()).containsEntry("plate", "1ABC23");
        assertThat(ledger.number("select count(*) from ledger_data_key"))
                .as("one key a case")
                .isEqualTo(2);
    }

    @Test
    void what_is_not_personal_needs_no_key() throws SQLException {
        ledger.append(new CaseOpened("case/1", "asked to"));
        ledger.append(new CaseNoted("case/1", null));
        assertThat(ledger.number("select count(*) from ledger_data_key")).isZero();
        assertThat(about("case/1").getFirst().reason()).isEqualTo("asked to");
    }

    @Test
    void shredded_content_is_gone_and_every_proof_holds() throws SQLException {
        noteTwoCases();
        var before = ledger.texts("select encode(leaf, 'hex') from ledger_seal order by position");
        rule("3 years");
        shred("case/1", "now() - interval '4 years'");

        var entries = about("case/1");
        assertThat(entries).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.shredded()).isTrue();
            assertThat(entry.reason()).isNull();
            assertThat(entry.details()).isEmpty();
            assertThat(entry.actor()).isEqualTo("clerk.one");
        });
        assertThat(about("case/2").getFirst().reason()).isEqualTo("another case");
        try (var service = ledger.asService()) {
            var head = TreeHeads.latest(service).orElseThrow().head();
            var proofs = new TreeProofs(new SealedNodes(service));
            var texts = ledger.texts(
                    "select e.event from ledger_seal s join ledger_event e using (ticket) order by position");
            for (var i = 0; i < texts.size(); i++) {
                TreeHash leaf = StoredEvent.read(texts.get(i)).leaf();
                assertThat(leaf.toString()).isEqualTo(before.get(i));
                assertThat(proofs.inclusion(i, head.size()).proves(leaf, head.root()))
                        .isTrue();
            }
        }
        assertThat(ledger.texts("select basis from ledger_shredding where about = 'case/1'"))
                .containsExactly("schedule 7.1");
    }

    @Test
    void nothing_is_shredded_without_a_rule_before_its_time_or_under_a_hold() throws SQLException {
        noteTwoCases();
        assertThatThrownBy(() -> shred("case/1", "now() - interval '40 years'"))
                .hasMessageContaining("no retention rule");
        rule("3 years");
        assertThatThrownBy(() -> shred("case/1", "now() - interval '2 years'"))
                .hasMessageContaining("keeps case/1 until");
        hold("case/1", true);
        assertThatThrownBy(() -> shred("case/1", "now() - interval '4 years'")).hasMessageContaining("legal hold");
        assertThat(about("case/1").getFirst().reason()).isEqualTo(REASON);
        hold("case/1", false);
        shred("case/1", "now() - interval '4 years'");
        assertThat(about("case/1").getFirst().shredded()).isTrue();
    }

    @Test
    void content_moved_to_another_event_is_not_believed() throws SQLException {
        noteTwoCases();
        try (var superuser = ledger.asSuperuser();
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    update ledger_event e set event = replace(e.event, e.event::jsonb #>> '{data,personal,text}',
                        (select o.event::jsonb #>> '{data,personal,text}' from ledger_event o where o.ticket = e.ticket + 1))
                    where e.ticket = (select min(ticket) from ledger_event)""");
        }
        assertThatThrownBy(() -> about("case/1")).hasMessageContaining("could not be decrypted");
    }

    private java.util.List<LedgerEntry> about(String object) throws SQLException {
        try (var service = ledger.asService()) {
            return ledger.log.about(service, object);
        }
    }

    private void rule(String keepFor) throws SQLException {
        run("insert into ledger_retention (kind, keep_for, basis, at) values ('case', '%s', 'schedule 7.1', now())"
                .formatted(keepFor));
    }

    private void hold(String about, boolean held) throws SQLException {
        run("insert into ledger_hold (about, held, at) values ('%s', %s, now())".formatted(about, held));
    }

    private void shred(String about, String closed) throws SQLException {
        run("select ledger_shred('%s', %s)".formatted(about, closed));
    }

    private void run(String sql) throws SQLException {
        try (var service = ledger.asService();
                var statement = service.createStatement()) {
            statement.execute(sql);
        }
    }
}
