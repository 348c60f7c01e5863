package org.welcomingcity.ledger.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.welcomingcity.ledger.seal.KeyEntries;
import org.welcomingcity.ledger.seal.Origin;
import org.welcomingcity.ledger.seal.TreeHeads;

/**
 * Writes the whole sealed ledger as newline-delimited JSON ({@code docs/ledger.md}, "Export"): entries and heads up to the
 * newest head, in order, a thousand rows in memory at a time.
 */
public final class LedgerExport {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int AT_ONCE = 1000;
    private static final int VERSION = 1;

    private final Origin origin;
    private final Clock clock;

    /** @param origin whose ledger it is */
    public LedgerExport(Origin origin, Clock clock) {
        this.origin = origin;
        this.clock = clock;
    }

    /** Writes it to its end; what lacks the last line was cut short. */
    public void write(Connection connection, OutputStream out) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (var json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            var newest = TreeHeads.latest(connection);
            var size = newest.map(stored -> stored.head().size()).orElse(0L);
            json.writeStartObject();
            json.writeStringField("kind", "ledger");
            json.writeNumberField("version", VERSION);
            json.writeStringField("origin", origin.name());
            var keys = KeyEntries.all(connection);
            if (!keys.isEmpty()) {
                json.writeStringField("verifierKey", keys.getFirst().key().toString());
            }
            json.writeNumberField("size", size);
            json.writeStringField(
                    "exportedAt", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
            json.writeEndObject();
            var heads = entriesAndHeads(connection, json, size);
            json.writeStartObject();
            json.writeStringField("kind", "end");
            json.writeNumberField("entries", size);
            json.writeNumberField("heads", heads);
            json.writeEndObject();
            json.writeRaw('\n');
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static long entriesAndHeads(Connection connection, JsonGenerator json, long size)
            throws SQLException, IOException {
        var written = 0L;
        try (var entries = connection.prepareStatement("""
                        select s.position, e.event from ledger_seal s join ledger_event e using (ticket)
                        where s.position <= ? order by s.position""");
                var heads = connection.prepareStatement(
                        "select size, note from ledger_tree_head where size <= ? order by size")) {
            entries.setLong(1, size);
            entries.setFetchSize(AT_ONCE);
            heads.setLong(1, size);
            heads.setFetchSize(AT_ONCE);
            try (var entry = entries.executeQuery();
                    var head = heads.executeQuery()) {
                var next = head.next() ? head.getLong(1) : Long.MAX_VALUE;
                while (entry.next()) {
                    var position = entry.getLong(1);
                    json.writeStartObject();
                    json.writeStringField("kind", "entry");
                    json.writeNumberField("position", position);
                    json.writeStringField("event", entry.getString(2));
                    json.writeEndObject();
                    while (next <= position) {
                        json.writeStartObject();
                        json.writeStringField("kind", "head");
                        json.writeNumberField("size", next);
                        json.writeStringField("note", head.getString(2));
                        json.writeEndObject();
                        written++;
                        next = head.next() ? head.getLong(1) : Long.MAX_VALUE;
                    }
                }
            }
        }
        return written;
    }
}
