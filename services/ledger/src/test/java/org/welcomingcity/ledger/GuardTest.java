package org.welcomingcity.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.ledger.CaseEvent.CaseNoted;
import org.welcomingcity.testkit.database.RealPostgres;

class GuardTest {

    private static TestLedger ledger;

    @BeforeAll
    static void something_in_every_table() throws SQLException {
        ledger = TestLedger.fresh();
        ledger.append(new CaseNoted("case/1", "of something"));
        try (var session = ledger.session();
                var service = ledger.asService();
                var statement = service.createStatement()) {
            session.takeRole();
            session.seal();
            statement.execute("insert into ledger_node (height, index, hash) values (8, 0, sha256(''))");
            statement.execute(
                    "insert into ledger_witness_receipt (witness, size, at, outcome) select 'w', max(size), now(), 'SENT' from ledger_tree_head");
            statement.execute(
                    "insert into ledger_retention (kind, keep_for, basis, at) values ('case', '3 years', 'basis', now())");
            statement.execute("insert into ledger_hold (about, held, at) values ('case/1', true, now())");
            statement.execute(
                    "insert into ledger_shredding (key_id, about, basis, at) values (gen_random_uuid(), 'case/0', 'b', now())");
        }
    }

    static Stream<String> changes() {
        return Stream.of(
                        "ledger_event:event",
                        "ledger_seal:action",
                        "ledger_node:hash",
                        "ledger_tree_head:note",
                        "ledger_witness_receipt:says",
                        "ledger_data_key:wrapped",
                        "ledger_retention:basis",
                        "ledger_hold:about",
                        "ledger_shredding:basis")
                .map(table -> table.split(":"))
                .flatMap(table -> Stream.of(
                        "update %s set %s = %s".formatted(table[0], table[1], table[1]),
                        "delete from " + table[0],
                        "truncate %s cascade".formatted(table[0])));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void the_service_may_change_nothing(String change) throws SQLException {
        try (var service = ledger.asService()) {
            refuses(service, change, "permission denied");
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void not_even_the_owner_changes_anything_by_accident(String change) throws SQLException {
        try (var owner = ledger.asOwner()) {
            refuses(owner, change, "never changed or removed");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table ledger_event disable trigger all",
                "drop table ledger_seal",
                "drop trigger ledger_event_stands on ledger_event",
                "create or replace function ledger_stands() returns trigger language plpgsql as 'begin return new; end'",
                "insert into ledger_event (ticket, event) values (1, '{}')",
                "select setval('ledger_ticket', 1)",
                "set session_replication_role = replica",
                "create table public.mine (a int)",
                "delete from flyway_schema_history"
            })
    void the_service_cannot_get_around_it(String attempt) throws SQLException {
        try (var service = ledger.asService()) {
            assertThatThrownBy(() -> run(service, attempt))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void the_service_still_works_with_ordinary_tables() throws SQLException {
        try (var service = ledger.asService()) {
            run(
                    service,
                    "insert into idempotency_key (caller, operation, key, body_digest, created_at) values ('a', 'b', 'c', 'd', now())");
            run(service, "update idempotency_key set status = 200");
            run(service, "delete from idempotency_key");
        }
    }

    /** Another replica starts while this one works: what the service may do is not taken away, not for a moment either. */
    @Test
    void a_start_that_applies_nothing_leaves_the_grants_alone() throws SQLException {
        try (var owner = ledger.asOwner();
                var service = ledger.asService()) {
            run(owner, "grant update (body_digest) on idempotency_key to " + RealPostgres.SERVICE);
            ledger.migrate("latest");
            run(service, "update idempotency_key set body_digest = 'd' where false");
            run(owner, "revoke update (body_digest) on idempotency_key from " + RealPostgres.SERVICE);
        }
    }

    @Test
    void a_migration_whose_service_role_is_the_owner_fails() {
        var unmigrated = TestLedger.unmigrated();
        assertThatThrownBy(() -> org.flywaydb.core.Flyway.configure()
                        .dataSource(unmigrated.url(), RealPostgres.OWNER, RealPostgres.OWNER)
                        .locations("db/platform")
                        .placeholders(java.util.Map.of("service_role", RealPostgres.OWNER))
                        .load()
                        .migrate())
                .hasMessageContaining("must not be the owner");
    }

    private static void refuses(Connection connection, String change, String why) throws SQLException {
        var before = everything();
        assertThatThrownBy(() -> run(connection, change))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
        assertThat(everything()).isEqualTo(before);
    }

    private static long everything() throws SQLException {
        return ledger.number("select (select count(*) from ledger_event) + (select count(*) from ledger_seal)"
                + " + (select count(*) from ledger_tree_head) + (select count(*) from ledger_data_key)"
                + " + (select count(*) from ledger_node) + (select count(*) from ledger_witness_receipt)"
                + " + (select count(*) from ledger_retention) + (select count(*) from ledger_hold)"
                + " + (select count(*) from ledger_shredding)");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
