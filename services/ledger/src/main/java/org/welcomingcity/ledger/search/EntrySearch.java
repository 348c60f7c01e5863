package org.welcomingcity.ledger.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.feed.SealedEntry;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.platform.paging.Cursor;

/** Looks in the sealed entries, newest first, one index for each way of looking. */
public final class EntrySearch {

    private EntrySearch() {}

    /**
     * What was found, newest first.
     *
     * @param before where the page before ended; null for the first
     * @param limit the most
     */
    public static List<Found> find(Connection connection, Wanted wanted, @Nullable Cursor before, int limit)
            throws SQLException {
        var conditions = new Conditions(wanted, before);
        try (var select = connection.prepareStatement(conditions.query())) {
            conditions.fill(select, limit);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<Found>();
                while (rows.next()) {
                    var entry =
                            new SealedEntry(rows.getLong(2), TreeHash.of(rows.getBytes(3)), rows.getString(4), null);
                    found.add(new Found(rows.getObject(1, OffsetDateTime.class).toInstant(), entry));
                }
                return found;
            }
        }
    }

    /** How the database goes about it, for the benchmark. */
    public static List<String> plan(Connection connection, Wanted wanted, int limit) throws SQLException {
        var conditions = new Conditions(wanted, null);
        try (var explain = connection.prepareStatement("explain (analyze, buffers) " + conditions.query())) {
            conditions.fill(explain, limit);
            try (var rows = explain.executeQuery()) {
                var plan = new ArrayList<String>();
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
                return plan;
            }
        }
    }

    /** The conditions of a search and the values in them, in step. */
    private static final class Conditions {

        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Conditions(Wanted wanted, @Nullable Cursor before) {
            add("s.actor = ?", wanted.actor());
            add("s.object = ?", wanted.object());
            add("s.action = ?", wanted.action());
            add("s.outcome = ?", wanted.outcome());
            add("s.at >= ?", timeOf(wanted.from()));
            add("s.at < ?", timeOf(wanted.until()));
            if (before != null) {
                conditions.add("(s.at, s.position) < (?, ?)");
                values.add(OffsetDateTime.ofInstant(before.at(), ZoneOffset.UTC));
                values.add(Long.parseLong(before.key()));
            }
        }

        private void add(String condition, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.add(value);
            }
        }

        private static @Nullable OffsetDateTime timeOf(@Nullable Instant at) {
            return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        }

        // The page is cut before its events are fetched: the join then costs as many rows as are shown.
        String query() {
            return """
                    select f.at, f.position, f.leaf, e.event
                    from (select s.at, s.position, s.leaf, s.ticket from ledger_seal s %s
                          order by s.at desc, s.position desc limit ?) f
                        join ledger_event e using (ticket)
                    order by f.at desc, f.position desc""".formatted(conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions));
        }

        void fill(PreparedStatement statement, int limit) throws SQLException {
            var next = 1;
            for (var value : values) {
                statement.setObject(next++, value);
            }
            statement.setInt(next, limit);
        }
    }
}
