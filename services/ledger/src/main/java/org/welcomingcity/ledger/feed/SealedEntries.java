package org.welcomingcity.ledger.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.log.EventLog;
import org.welcomingcity.ledger.log.LedgerEntry;
import org.welcomingcity.ledger.tree.TreeHash;

/** Reads sealed entries in the order of their positions. */
@ApplicationScoped
public class SealedEntries {

    /** A rare type is looked for in so many entries at once, and not in all there are. */
    static final int SEARCHED_AT_ONCE = 10_000;

    private final DataSource database;
    private final EventLog log;

    SealedEntries(DataSource database, EventLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * A stretch of the ledger.
     *
     * @param entries those of the wanted types, in order
     * @param upTo the position up to which everything was looked at; where to go on
     * @param size how many entries are sealed
     */
    public record Stretch(List<SealedEntry> entries, long upTo, long size) {

        public Stretch {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What follows a position.
     *
     * @param types names of types or actions; all when there are none
     * @param personal whether personal content is decrypted, as far as its key is still there
     * @throws Refused where an entry is not the one that was sealed there
     */
    public Stretch after(long position, int limit, Collection<String> types, boolean personal) {
        try (var connection = database.getConnection()) {
            var size = size(connection);
            var end = types.isEmpty() ? size : Math.min(size, position + SEARCHED_AT_ONCE);
            if (position >= size) {
                return new Stretch(List.of(), position, size);
            }
            var read = personal ? read(connection, position, end, limit, types) : Map.<Long, LedgerEntry>of();
            var entries = new ArrayList<SealedEntry>();
            try (var select = select(connection, "s.position, s.leaf, e.event", position, end, limit, types);
                    var rows = select.executeQuery()) {
                while (rows.next()) {
                    var at = rows.getLong(1);
                    entries.add(asSealed(at, TreeHash.of(rows.getBytes(2)), rows.getString(3), read.get(at)));
                }
            }
            return new Stretch(
                    entries, entries.size() == limit ? entries.getLast().position() : end, size);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    // Whoever follows sees a masked event and cannot compute its leaf: what was exchanged behind the seal stops here.
    private static SealedEntry asSealed(long at, TreeHash leaf, String event, @Nullable LedgerEntry read) {
        if (!TreeHash.ofLeaf(event.getBytes(StandardCharsets.UTF_8)).equals(leaf)) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "ledger-not-as-sealed",
                    "Entry %d of this ledger is not the one that was sealed. Nothing after it is served. Check an export."
                            .formatted(at),
                    List.of()));
        }
        return new SealedEntry(at, leaf, event, read);
    }

    private Map<Long, LedgerEntry> read(
            Connection connection, long position, long end, int limit, Collection<String> types) throws SQLException {
        var read = new HashMap<Long, LedgerEntry>();
        try (var select = select(connection, "s.position, e.event", position, end, limit, types)) {
            for (var entry : log.read(connection, select.executeQuery())) {
                if (entry.position() != null) {
                    read.put(entry.position(), entry);
                }
            }
        }
        return read;
    }

    private static PreparedStatement select(
            Connection connection, String what, long position, long end, int limit, Collection<String> types)
            throws SQLException {
        var select = connection.prepareStatement(
                """
                select %s
                from ledger_seal s join ledger_event e using (ticket)
                where s.position > ? and s.position <= ?%s
                order by s.position limit ?""".formatted(what, types.isEmpty() ? "" : " and (s.type = any (?) or s.action = any (?))"));
        var next = 1;
        select.setLong(next++, position);
        select.setLong(next++, end);
        if (!types.isEmpty()) {
            var wanted = connection.createArrayOf("text", types.toArray());
            select.setArray(next++, wanted);
            select.setArray(next++, wanted);
        }
        select.setInt(next, limit);
        return select;
    }

    private static long size(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select coalesce(max(size), 0) from ledger_tree_head");
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
