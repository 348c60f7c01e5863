package org.welcomingcity.ledger.seal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.key.SigningKeys;
import org.welcomingcity.ledger.log.Circumstances;
import org.welcomingcity.ledger.log.EventLog;
import org.welcomingcity.ledger.log.OwnEvent;
import org.welcomingcity.ledger.log.StoredEvent;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.note.VerifierKey;
import org.welcomingcity.ledger.tree.Frontier;
import org.welcomingcity.ledger.tree.TreeHash;

/**
 * One connection that asks to be the sealer of its database, and seals while it is. The lock is the connection's: with it
 * go lock and role, whatever has become of the process. After any failure the session is of no further use; close it.
 */
public final class SealSession implements AutoCloseable {

    /** Never seal more than this at once: a seal is over within a second or so. */
    static final int MOST_AT_ONCE = 5_000;

    // 'ledger' in ASCII. Advisory locks belong to one database, so two services on one server do not meet.
    private static final long LOCK = 0x6c65_6467_6572L;

    /** What one pass did. */
    public record Sealed(
            int entries, @Nullable TreeHead head, @Nullable Instant oldest) {
        static final Sealed NOTHING = new Sealed(0, null, null);
    }

    /** Tickets drawn up to here are settled once all transactions with lower ids have ended. */
    private record Horizon(long ticket, long transaction) {}

    private record Waiting(long ticket, String text) {}

    private final Connection connection;
    private final Origin origin;
    private final EventLog log;
    private final SigningKeys keys;
    private final Clock clock;

    private boolean holdsRole;
    private Frontier frontier = Frontier.empty();
    private @Nullable VerifierKey signsWith;
    private long settled;
    private @Nullable Horizon horizon;

    /**
     * @param origin whose ledger it is
     * @param connection the session's own
     */
    public SealSession(Connection connection, Origin origin, EventLog log, SigningKeys keys, Clock clock)
            throws SQLException {
        this.connection = connection;
        this.origin = origin;
        this.log = log;
        this.keys = keys;
        this.clock = clock;
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            // The server itself ends a sealer that has fallen silent, so that another can follow within five seconds.
            statement.execute("set idle_session_timeout = '3s'");
            statement.execute("set idle_in_transaction_session_timeout = '3s'");
            statement.execute("set tcp_keepalives_idle = 2");
            statement.execute("set tcp_keepalives_interval = 1");
            statement.execute("set tcp_keepalives_count = 2");
            statement.execute("set tcp_user_timeout = 3000");
            statement.execute("set statement_timeout = '60s'");
        }
    }

    /**
     * Asks for the role; true if this session has it now. Asking also tells the server that the session is alive.
     *
     * @throws IllegalStateException when the tree in the database is not the one that was signed, or its key is missing
     */
    public boolean takeRole() throws SQLException {
        if (holdsRole) {
            return true;
        }
        try (var select = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            select.setLong(1, LOCK);
            try (var rows = select.executeQuery()) {
                rows.next();
                holdsRole = rows.getBoolean(1);
            }
        }
        if (holdsRole) {
            takeUp();
        }
        return holdsRole;
    }

    /** Lets go of the role, for another to take. */
    public void giveUpRole() throws SQLException {
        if (holdsRole) {
            holdsRole = false;
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_unlock_all()");
            }
        }
    }

    /** Gives positions to all committed entries that have none, up to {@link #MOST_AT_ONCE}, and signs the tree they make. */
    public Sealed seal() throws SQLException {
        if (!holdsRole) {
            throw new IllegalStateException("only the sealer seals");
        }
        connection.setAutoCommit(false);
        try {
            // In this order: a ticket drawn by now belongs to a transaction whose id is lower than ours will be, and
            // entries are looked for after it is known which transactions have ended.
            var drawn = number("select case when is_called then last_value else last_value - 1 end from ledger_ticket");
            var ended = number("select pg_snapshot_xmin(pg_current_snapshot())::text::bigint");
            var waiting = waiting();
            var reached = horizon != null && ended >= horizon.transaction();
            var complete = waiting.size() < MOST_AT_ONCE;
            var settles = horizon != null && reached && complete ? horizon.ticket() : settled;
            var batch = upToTheFirstKey(waiting);
            if (batch.size() < waiting.size()) {
                settles = settled;
                reached = false;
            }
            var sealed = batch.isEmpty() ? Sealed.NOTHING : put(batch, settles);
            if (reached && complete) {
                horizon = null;
            }
            if (horizon == null && drawn > settles) {
                horizon = new Horizon(drawn, number("select pg_current_xact_id()::text::bigint"));
            }
            connection.commit();
            settled = settles;
            return sealed;
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** Puts the newest signing key on record if it is not the one that signs now. */
    public void noticeNewKey() throws SQLException {
        var signing = keyInUse();
        var newest = VerifierKey.of(origin.name(), keys.current().publicKey());
        var entries = KeyEntries.all(connection);
        if (!newest.equals(signing)
                && entries.stream().noneMatch(entry -> entry.key().equals(newest))) {
            log.append(
                    connection,
                    new OwnEvent.KeyRotated(signing.toString(), newest.toString()),
                    Circumstances.ofTheService(origin.service()),
                    clock.instant());
        }
    }

    /** How many entries are sealed. */
    public long size() {
        return frontier.size();
    }

    /** Below and at this ticket every entry is sealed, or will never appear. */
    public long settled() {
        return settled;
    }

    private void takeUp() throws SQLException {
        frontier = Frontier.empty();
        settled = 0;
        horizon = null;
        var last = TreeHeads.latest(connection);
        var entries = KeyEntries.all(connection);
        if (last.isPresent()) {
            settled = last.get().settled();
            frontier = Frontier.read(last.get().head().size(), new SealedNodes(connection));
            if (!frontier.root().equals(last.get().head().root())) {
                throw new IllegalStateException(
                        "the sealed entries are not the ones that were signed at size %d; nothing more is sealed until somebody has looked (docs/ledger.md)"
                                .formatted(frontier.size()));
            }
        }
        last.ifPresent(stored -> mustBeSigned(stored.head(), entries));
        signsWith = signsWith(entries);
        if (keys.matching(keyInUse()).isEmpty()) {
            throw new IllegalStateException(
                    "the key that signs this ledger, %s, is not at hand; put it back".formatted(signsWith));
        }
    }

    private static void mustBeSigned(TreeHead head, List<KeyEntries.KeyEntry> entries) {
        if (KeyEntries.signerOf(head.size(), entries).filter(head::isSignedBy).isEmpty()) {
            throw new IllegalStateException(
                    "the newest tree head, of size %d, is not signed by the key on record; nothing more is sealed until somebody has looked (docs/ledger.md)"
                            .formatted(head.size()));
        }
    }

    private VerifierKey signsWith(List<KeyEntries.KeyEntry> entries) throws SQLException {
        if (entries.isEmpty()) {
            var first = VerifierKey.of(origin.name(), keys.current().publicKey());
            log.append(
                    connection,
                    new OwnEvent.KeyIntroduced(first.toString()),
                    Circumstances.ofTheService(origin.service()),
                    clock.instant());
            return first;
        }
        // One more than there are: whoever signs the next head.
        return KeyEntries.signerOf(frontier.size() + 1, entries).orElseThrow();
    }

    private VerifierKey keyInUse() {
        if (signsWith == null) {
            throw new IllegalStateException("the session has not taken up the role");
        }
        return signsWith;
    }

    private List<Waiting> waiting() throws SQLException {
        var waiting = new ArrayList<Waiting>();
        try (var select = connection.prepareStatement("""
                select e.ticket, e.event from ledger_event e
                where e.ticket > ? and not exists (select from ledger_seal s where s.ticket = e.ticket)
                order by e.ticket limit ?""")) {
            select.setLong(1, settled);
            select.setInt(2, MOST_AT_ONCE);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    waiting.add(new Waiting(rows.getLong(1), rows.getString(2)));
                }
            }
        }
        return waiting;
    }

    // A key signs from the entry after its own, so a batch ends there.
    private static List<Waiting> upToTheFirstKey(List<Waiting> waiting) {
        for (var i = 0; i < waiting.size(); i++) {
            if (keyNamedBy(waiting.get(i).text()).isPresent()) {
                return waiting.subList(0, i + 1);
            }
        }
        return waiting;
    }

    private static Optional<VerifierKey> keyNamedBy(String text) {
        return text.contains(KeyEntries.OBJECT)
                ? StoredEvent.readIfOne(text).flatMap(KeyEntries::keyOf)
                : Optional.empty();
    }

    private Sealed put(List<Waiting> batch, long settles) throws SQLException {
        var grown = Frontier.of(frontier.size(), frontier.subtrees());
        var seals = new SealRows(connection);
        var added = new ArrayList<TreeHash>(batch.size());
        Instant oldest = null;
        for (var entry : batch) {
            var leaf = TreeHash.ofLeaf(entry.text().getBytes(StandardCharsets.UTF_8));
            added.add(leaf);
            grown.append(leaf, seals::node);
            var event = StoredEvent.readIfOne(entry.text());
            seals.seal(grown.size(), entry.ticket(), leaf, event);
            var at = event.map(StoredEvent::at).orElse(null);
            oldest = at == null || (oldest != null && oldest.isBefore(at)) ? oldest : at;
        }
        seals.write();
        var key = keyInUse();
        var signing = keys.matching(key)
                .orElseThrow(() -> new IllegalStateException("the key %s is not at hand".formatted(key)));
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var head = TreeHead.signed(grown.size(), grown.root(), at, added, key, signing::sign);
        try (var insert = connection.prepareStatement(
                "insert into ledger_tree_head (size, root, at, key_id, note, settled) values (?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, head.size());
            insert.setBytes(2, head.root().bytes());
            insert.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.setString(4, head.keyHash());
            insert.setString(5, head.note());
            insert.setLong(6, settles);
            insert.executeUpdate();
        }
        connection.commit();
        frontier = grown;
        signsWith = keyNamedBy(batch.getLast().text()).orElse(key);
        return new Sealed(batch.size(), head, oldest);
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            // Then so is the lock.
        }
    }
}
