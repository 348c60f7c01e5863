package org.welcomingcity.ledger.personal;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.key.MasterKeys;

/**
 * The data keys of cases, wrapped, in the database. They are read anew each time: a key that was destroyed is of no use to
 * anybody from that moment on, on no replica.
 */
public final class CaseKeys {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final MasterKeys masterKeys;

    /** @param masterKeys what wraps them */
    public CaseKeys(MasterKeys masterKeys) {
        this.masterKeys = masterKeys;
    }

    /** The key of a case; made, and stored in the connection's transaction, if there is none. */
    public CaseKey of(Connection connection, String about, Instant now) throws SQLException {
        var known = find(connection, about);
        if (known != null) {
            return known;
        }
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        var wrapped = masterKeys.wrap(bytes);
        try (var insert = connection.prepareStatement("""
                insert into ledger_data_key (id, about, wrapped, master_key, created_at)
                values (?, ?, ?, ?, ?) on conflict (about) do nothing""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, about);
            insert.setBytes(3, wrapped.bytes());
            insert.setString(4, wrapped.masterKey());
            insert.setObject(5, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            insert.executeUpdate();
        }
        // Ours, or that of whoever was quicker: the insert waited for them.
        var made = find(connection, about);
        if (made == null) {
            throw new IllegalStateException("the data key of %s is gone again".formatted(about));
        }
        return made;
    }

    /** Those of the keys that are still there, by their ids. */
    public Map<UUID, CaseKey> withIds(Connection connection, Collection<UUID> ids) throws SQLException {
        var found = new HashMap<UUID, CaseKey>();
        if (ids.isEmpty()) {
            return found;
        }
        try (var select =
                connection.prepareStatement("select id, wrapped, master_key from ledger_data_key where id = any (?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var id = rows.getObject(1, UUID.class);
                    found.put(
                            id,
                            new CaseKey(
                                    id,
                                    masterKeys.unwrap(new MasterKeys.Wrapped(rows.getString(3), rows.getBytes(2)))));
                }
            }
        }
        return found;
    }

    private @Nullable CaseKey find(Connection connection, String about) throws SQLException {
        try (var select =
                connection.prepareStatement("select id, wrapped, master_key from ledger_data_key where about = ?")) {
            select.setString(1, about);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? new CaseKey(
                                rows.getObject(1, UUID.class),
                                masterKeys.unwrap(new MasterKeys.Wrapped(rows.getString(3), rows.getBytes(2))))
                        : null;
            }
        }
    }
}
