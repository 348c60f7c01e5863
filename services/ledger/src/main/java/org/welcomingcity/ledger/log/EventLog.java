package org.welcomingcity.ledger.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.key.MasterKeys;
import org.welcomingcity.ledger.personal.CaseKeys;

/** The log of one database, on whatever connection it is given: its transaction is the caller's. */
public final class EventLog {

    private final EventRegister register;
    private final EventWriter writer;
    private final CaseKeys caseKeys;

    /**
     * @param service whose log it is
     * @param register what may be put down
     * @param masterKeys what wraps the keys of cases
     */
    public EventLog(String service, EventRegister register, MasterKeys masterKeys) {
        this.register = register;
        this.writer = new EventWriter(service);
        this.caseKeys = new CaseKeys(masterKeys);
    }

    /**
     * Appends an entry: one insert, and for the first personal content of a case another one for its key.
     *
     * @return the entry's id
     */
    public UUID append(Connection connection, LedgerEvent event, Circumstances who, Instant now) throws SQLException {
        var type = register.of(event);
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var id = EventIds.at(at);
        var key = EventWriter.isPersonal(type, event) ? caseKeys.of(connection, event.object(), at) : null;
        try (var insert = connection.prepareStatement("insert into ledger_event (event) values (?)")) {
            insert.setString(1, writer.write(id, at, type, event, who, key));
            insert.executeUpdate();
        }
        return id;
    }

    /** Everything that happened to one object, oldest first: what is sealed by position, then what is not sealed yet. */
    public List<LedgerEntry> about(Connection connection, String object) throws SQLException {
        var rows = new ArrayList<Row>();
        // One statement, so that an entry that is being sealed is seen on one side or the other, never on neither. Not
        // sealed yet are only entries above the settled ticket: a handful, found without an index on the hot table.
        try (var select = connection.prepareStatement("""
                select position, event from (
                    select s.position, e.ticket, e.event
                    from ledger_seal s join ledger_event e using (ticket)
                    where s.object = ?
                    union all
                    select null, e.ticket, e.event
                    from ledger_event e
                    where e.ticket > coalesce((select h.settled from ledger_tree_head h order by h.size desc limit 1), 0)
                      and not exists (select from ledger_seal s where s.ticket = e.ticket)) entry
                order by position nulls last, ticket""")) {
            select.setString(1, object);
            rowsOf(select.executeQuery()).stream()
                    .filter(row -> row.event().object().equals(object))
                    .forEach(rows::add);
        }
        return entries(connection, rows);
    }

    /**
     * Turns rows into entries, with whatever personal content still has its key.
     *
     * @param rows position and event; closed afterwards
     */
    public List<LedgerEntry> read(Connection connection, ResultSet rows) throws SQLException {
        return entries(connection, rowsOf(rows));
    }

    private List<LedgerEntry> entries(Connection connection, List<Row> rows) throws SQLException {
        var ids = new LinkedHashSet<UUID>();
        rows.forEach(row -> {
            var key = row.event().personalKey();
            if (key != null) {
                ids.add(key);
            }
        });
        var keys = caseKeys.withIds(connection, ids);
        return rows.stream().map(row -> row.event().entry(row.position(), keys)).toList();
    }

    private static List<Row> rowsOf(ResultSet rows) throws SQLException {
        var found = new ArrayList<Row>();
        try (rows) {
            while (rows.next()) {
                var position = rows.getObject(1, Long.class);
                // What somebody else put into the table is sealed like all the rest, and is no entry.
                StoredEvent.readIfOne(rows.getString(2)).ifPresent(event -> found.add(new Row(position, event)));
            }
        }
        return found;
    }

    private record Row(@Nullable Long position, StoredEvent event) {}
}
