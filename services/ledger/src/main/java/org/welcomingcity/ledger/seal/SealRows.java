package org.welcomingcity.ledger.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.welcomingcity.ledger.log.StoredEvent;
import org.welcomingcity.ledger.tree.NodeAddress;
import org.welcomingcity.ledger.tree.TreeHash;

/** The rows of one seal, collected and written at once. */
final class SealRows {

    // Stands where an event that cannot be read should have had its own words.
    private static final String UNREADABLE = "unreadable";

    private final Connection connection;
    private final List<Object[]> seals = new ArrayList<>();
    private final List<Object[]> nodes = new ArrayList<>();

    SealRows(Connection connection) {
        this.connection = connection;
    }

    void node(NodeAddress address, TreeHash hash) {
        if (address.level() > 0 && address.level() % SealedNodes.STRIDE == 0) {
            nodes.add(new Object[] {(short) address.level(), address.index(), hash.bytes()});
        }
    }

    void seal(long position, long ticket, TreeHash leaf, Optional<StoredEvent> event) {
        seals.add(new Object[] {
            position,
            ticket,
            leaf.bytes(),
            event.map(StoredEvent::id).orElse(new UUID(0, 0)),
            OffsetDateTime.ofInstant(event.map(StoredEvent::at).orElse(Instant.EPOCH), ZoneOffset.UTC),
            event.map(StoredEvent::subject).orElse(UNREADABLE),
            event.map(StoredEvent::actor).orElse(UNREADABLE),
            event.map(StoredEvent::action).orElse(UNREADABLE),
            event.map(StoredEvent::object).orElse(UNREADABLE),
            event.map(found -> found.outcome().name()).orElse(UNREADABLE),
            event.map(StoredEvent::type).orElse(UNREADABLE)
        });
    }

    void write() throws SQLException {
        insert(
                """
                insert into ledger_seal (position, ticket, leaf, id, at, subject, actor, action, object, outcome, type)
                select * from unnest(?::bigint[], ?::bigint[], ?::bytea[], ?::uuid[], ?::timestamptz[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])""",
                seals,
                "bigint",
                "bigint",
                "bytea",
                "uuid",
                "timestamptz",
                "text",
                "text",
                "text",
                "text",
                "text",
                "text");
        if (!nodes.isEmpty()) {
            insert(
                    "insert into ledger_node (height, index, hash) select * from unnest(?::smallint[], ?::bigint[], ?::bytea[])",
                    nodes,
                    "smallint",
                    "bigint",
                    "bytea");
        }
    }

    private void insert(String sql, List<Object[]> rows, String... types) throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            for (var column = 0; column < types.length; column++) {
                var number = column;
                var values = rows.stream().map(row -> row[number]).toArray();
                var array = types[column].equals("bytea")
                        ? rows.stream().map(row -> (byte[]) row[number]).toArray(byte[][]::new)
                        : values;
                insert.setArray(column + 1, connection.createArrayOf(types[column], array));
            }
            insert.executeUpdate();
        }
    }
}
