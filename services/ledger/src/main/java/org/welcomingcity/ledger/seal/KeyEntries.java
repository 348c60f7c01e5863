package org.welcomingcity.ledger.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.log.OwnEvent;
import org.welcomingcity.ledger.log.StoredEvent;
import org.welcomingcity.ledger.note.VerifierKey;

/** The signing keys as the ledger itself tells of them. */
public final class KeyEntries {

    /** What the entries about signing keys are about. */
    public static final String OBJECT = OwnEvent.SIGNING_KEY;

    private static final Set<String> NAMING_A_KEY = Set.of(
            EventType.of(OwnEvent.KeyIntroduced.class).action(),
            EventType.of(OwnEvent.KeyRotated.class).action());

    /**
     * A key entry.
     *
     * @param position its place; null while it is not sealed
     * @param key the key that it names
     */
    public record KeyEntry(@Nullable Long position, VerifierKey key) {}

    private KeyEntries() {}

    /** The key that an event introduces or rotates to; empty for every other event. */
    static Optional<VerifierKey> keyOf(StoredEvent event) {
        var named = event.detail(OwnEvent.VERIFIER_KEY);
        return event.object().equals(OBJECT) && named != null && NAMING_A_KEY.contains(event.action())
                ? Optional.of(VerifierKey.parse(named))
                : Optional.empty();
    }

    /**
     * Whose signature a head of that size has: that of the key named last before its last entry, or else of the first key.
     *
     * @param entries all key entries, in order
     */
    public static Optional<VerifierKey> signerOf(long size, List<KeyEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.position() != null && entry.position() < size)
                .reduce((one, later) -> later)
                .or(() -> entries.stream().findFirst())
                .map(KeyEntry::key);
    }

    /** All key entries, in order; those that are not sealed yet last. */
    public static List<KeyEntry> all(Connection connection) throws SQLException {
        var entries = new ArrayList<KeyEntry>();
        try (var select = connection.prepareStatement("""
                (select s.position, e.event from ledger_seal s join ledger_event e using (ticket)
                 where s.object = '%s' order by s.position)
                union all
                (select null, e.event from ledger_event e
                 where e.ticket > coalesce((select settled from ledger_tree_head order by size desc limit 1), 0)
                   and not exists (select from ledger_seal s where s.ticket = e.ticket)
                   and strpos(e.event, '%s') > 0
                 order by e.ticket)""".formatted(OBJECT, OBJECT));
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var position = rows.getObject(1, Long.class);
                StoredEvent.readIfOne(rows.getString(2))
                        .flatMap(KeyEntries::keyOf)
                        .ifPresent(key -> entries.add(new KeyEntry(position, key)));
            }
        }
        return entries;
    }
}
