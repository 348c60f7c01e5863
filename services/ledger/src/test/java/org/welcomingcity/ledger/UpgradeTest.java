package org.welcomingcity.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.jackson.JsonFormat;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.CaseEvent.CaseRead;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.log.LedgerEntry;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.seal.TreeHeads;
import org.welcomingcity.ledger.tree.Frontier;
import org.welcomingcity.ledger.tree.TreeHash;

class UpgradeTest {

    private static final UUID ID = UUID.fromString("0b9f3d1e-51d9-4d6e-9c5b-6f4a1c9a7e55");

    @Test
    void entries_of_the_first_ledger_keep_what_they_say_and_are_sealed() throws SQLException {
        var ledger = TestLedger.unmigrated();
        try (var owner = ledger.asOwner();
                var statement = owner.createStatement()) {
            // The platform's own first table, and the ledger as it was.
            migrateToTheFirst(ledger);
            statement.execute("""
                    insert into ledger_entry (id, at, subject, actor, roles, client, department, action, object, outcome,
                        reason, rules, pack, pack_digest, request_id, source_address)
                    values ('%s', '2026-11-20 15:04:05.123456-05', 'id-of-officer', 'officer.one', '{officer}', 'portal',
                        'police', 'citation.issued', 'citation/C0000001', 'DONE', 'because "of" this', '{P1,P3}',
                        'cambridge-ma@2020', 'abc', 'r-9', null)""".formatted(ID));
            statement.execute("""
                    insert into ledger_entry (id, at, subject, actor, roles, action, object, outcome, rules, request_id)
                    values (gen_random_uuid(), now(), 's', 'a', '{}', 'citation.read', 'citation/C0000001', 'DENIED', '{}', 'r')""");
        }
        ledger.migrate("latest");
        assertThat(ledger.number("select count(*) from ledger_entry")).isEqualTo(2);
        try (var session = ledger.session()) {
            session.takeRole();
            session.seal();
        }
        ledger.append(new CaseRead("citation/C0000001"));

        List<LedgerEntry> entries;
        try (var service = ledger.asService()) {
            entries = ledger.log.about(service, "citation/C0000001");
        }
        var old = entries.getFirst();
        assertThat(entries)
                .extracting(LedgerEntry::action)
                .containsExactly("citation.issued", "citation.read", "case.read");
        assertThat(old.id()).isEqualTo(ID);
        assertThat(old.at()).isEqualTo("2026-11-20T20:04:05.123456Z");
        assertThat(old.reason()).isEqualTo("because \"of\" this");
        assertThat(old.rules()).containsExactly("P1", "P3");
        assertThat(old.pack()).isEqualTo("cambridge-ma@2020");
        assertThat(old.sourceAddress()).isNull();
        assertThat(old.outcome()).isEqualTo(Outcome.DONE);
        assertThat(old.position()).isEqualTo(1);
        assertThat(entries.get(2).position()).isNull();
        mustBeCloudEvents(ledger);
        mustBeTheTree(ledger);
    }

    private static void migrateToTheFirst(TestLedger ledger) {
        org.flywaydb.core.Flyway.configure()
                .dataSource(ledger.url(), "city_owner", "city_owner")
                .locations("db/platform")
                .placeholders(java.util.Map.of("service_role", ""))
                .target("20261101.0910")
                .load()
                .migrate();
    }

    private static void mustBeCloudEvents(TestLedger ledger) throws SQLException {
        for (var text : ledger.texts("select event from ledger_event")) {
            var event = new JsonFormat().deserialize(text.getBytes(StandardCharsets.UTF_8));
            assertThat(event.getSpecVersion().toString()).isEqualTo("1.0");
            assertThat(event.getType()).matches("org\\.welcomingcity\\.[a-z.-]+\\.v1");
            assertThat(event.getTime()).isNotNull();
            assertThat(event.getSubject()).isNotEmpty();
        }
    }

    private static void mustBeTheTree(TestLedger ledger) throws SQLException {
        var frontier = Frontier.empty();
        for (var text : ledger.texts(
                "select e.event from ledger_seal s join ledger_event e using (ticket) order by s.position")) {
            frontier.append(TreeHash.ofLeaf(text.getBytes(StandardCharsets.UTF_8)));
        }
        try (var service = ledger.asService()) {
            TreeHead head = TreeHeads.latest(service).orElseThrow().head();
            assertThat(head.size()).isEqualTo(frontier.size());
            assertThat(head.root()).isEqualTo(frontier.root());
        }
    }
}
