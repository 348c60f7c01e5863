package org.welcomingcity.ledger.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.key.MasterKeys;
import org.welcomingcity.ledger.key.MasterKeys.Wrapped;
import org.welcomingcity.ledger.webhook.Delivery.State;

/** The endpoints and their deliveries, as they are stored. Everything joins the caller's transaction. */
@ApplicationScoped
class Webhooks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_LENGTH = 32;
    private static final int LONGEST_TROUBLE = 300;

    private final DataSource database;
    private final MasterKeys keys;

    Webhooks(DataSource database, MasterKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * What is due to be sent, in the hand of one sender.
     *
     * @param lease by which its sender is known when it settles it
     * @param attempts how often it was tried before
     */
    record Due(UUID id, UUID lease, UUID webhook, String url, long position, int attempts, byte[] secret) {}

    /** A secret is made here and shown once; what is stored is wrapped by a key that is not in the database. */
    byte[] add(Webhook webhook) {
        var secret = new byte[SECRET_LENGTH];
        RANDOM.nextBytes(secret);
        var wrapped = keys.wrap(secret);
        run("""
                insert into ledger_webhook
                    (id, url, types, description, secret, master_key, position, created_at, created_by)
                values (?, ?, ?, ?, ?, ?, coalesce((select max(size) from ledger_tree_head), 0), ?, ?)""", insert -> {
            insert.setObject(1, webhook.id());
            insert.setString(2, webhook.url());
            insert.setArray(
                    3,
                    insert.getConnection().createArrayOf("text", webhook.types().toArray()));
            insert.setString(4, webhook.description());
            insert.setBytes(5, wrapped.bytes());
            insert.setString(6, wrapped.masterKey());
            insert.setObject(7, utc(webhook.createdAt()));
            insert.setString(8, webhook.createdBy());
        });
        return secret;
    }

    boolean remove(UUID id) {
        return run("delete from ledger_webhook where id = ?", delete -> delete.setObject(1, id)) > 0;
    }

    List<Webhook> all() {
        return query(
                "select id, url, types, description, position, created_at, created_by from ledger_webhook order by created_at",
                select -> {},
                Webhooks::webhook);
    }

    Optional<Webhook> withId(UUID id) {
        return all().stream().filter(webhook -> webhook.id().equals(id)).findFirst();
    }

    /** The endpoint, held for this transaction; empty when another replica has it. */
    Optional<Webhook> held(UUID id) {
        return query("""
                        select id, url, types, description, position, created_at, created_by from ledger_webhook
                        where id = ? for update skip locked""", select -> select.setObject(1, id), Webhooks::webhook).stream()
                .findFirst();
    }

    void enqueue(UUID webhook, long position, Instant now) {
        run(
                "insert into ledger_delivery (id, webhook, position, state, next_at) values (?, ?, ?, 'WAITING', ?)",
                insert -> {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setObject(2, webhook);
                    insert.setLong(3, position);
                    insert.setObject(4, utc(now));
                });
    }

    void moved(UUID webhook, long position) {
        run("update ledger_webhook set position = ? where id = ?", update -> {
            update.setLong(1, position);
            update.setObject(2, webhook);
        });
    }

    /**
     * Takes the delivery that has been due longest, for a while in which nobody else takes it. The caller commits this before it
     * sends anything.
     *
     * @param forHowLong longer than sending can take; by the database's clock, the same for all replicas
     * @return empty when nothing is due that nobody has in hand
     */
    Optional<Due> take(Instant now, Duration forHowLong) {
        var lease = UUID.randomUUID();
        return query(
                        """
                        with due as (
                            select id from ledger_delivery
                            where state = 'WAITING' and next_at <= ?
                              and (leased_until is null or leased_until <= clock_timestamp())
                            order by next_at, position limit 1
                            for update skip locked)
                        update ledger_delivery d
                        set lease = ?, leased_until = clock_timestamp() + ? * interval '1 millisecond'
                        from due, ledger_webhook w
                        where d.id = due.id and w.id = d.webhook
                        returning d.id, d.webhook, w.url, d.position, d.attempts, w.secret, w.master_key""",
                        take -> {
                            take.setObject(1, utc(now));
                            take.setObject(2, lease);
                            take.setLong(3, forHowLong.toMillis());
                        },
                        rows -> new Due(
                                rows.getObject(1, UUID.class),
                                lease,
                                rows.getObject(2, UUID.class),
                                rows.getString(3),
                                rows.getLong(4),
                                rows.getInt(5),
                                keys.unwrap(new Wrapped(rows.getString(7), rows.getBytes(6)))))
                .stream()
                .findFirst();
    }

    /**
     * Puts down what became of a delivery, and lets go of it.
     *
     * @return whether it was still in the caller's hand; where it is not, whoever took it after that settles it
     */
    boolean settle(Due due, State state, Instant at, @Nullable Integer answered, @Nullable String trouble) {
        return run("""
                        update ledger_delivery
                        set state = ?, attempts = ?, next_at = ?, answered = ?, trouble = ?, lease = null, leased_until = null
                        where id = ? and lease = ?""", update -> {
                    update.setString(1, state.name());
                    update.setInt(2, due.attempts() + 1);
                    update.setObject(3, utc(at));
                    update.setObject(4, answered);
                    update.setString(
                            5,
                            trouble == null || trouble.length() <= LONGEST_TROUBLE
                                    ? trouble
                                    : trouble.substring(0, LONGEST_TROUBLE));
                    update.setObject(6, due.id());
                    update.setObject(7, due.lease());
                })
                > 0;
    }

    /** Deliveries of an endpoint in a state, newest first. */
    List<Delivery> deliveries(UUID webhook, @Nullable State state, long before, int limit) {
        return query(
                """
                select id, position, state, attempts, next_at, answered, trouble from ledger_delivery
                where webhook = ? and (?::text is null or state = ?) and position < ?
                order by position desc limit ?""",
                select -> {
                    select.setObject(1, webhook);
                    select.setString(2, state == null ? null : state.name());
                    select.setString(3, state == null ? null : state.name());
                    select.setLong(4, before);
                    select.setInt(5, limit);
                },
                rows -> new Delivery(
                        rows.getObject(1, UUID.class),
                        rows.getLong(2),
                        State.valueOf(rows.getString(3)),
                        rows.getInt(4),
                        rows.getObject(5, OffsetDateTime.class).toInstant(),
                        rows.getObject(6, Integer.class),
                        rows.getString(7)));
    }

    /** Puts a dead delivery on the lowest step of the ladder again. */
    boolean revive(UUID webhook, UUID delivery, Instant now) {
        return run("""
                        update ledger_delivery set state = 'WAITING', attempts = 0, next_at = ?
                        where id = ? and webhook = ? and state = 'DEAD'""", update -> {
                    update.setObject(1, utc(now));
                    update.setObject(2, delivery);
                    update.setObject(3, webhook);
                })
                > 0;
    }

    private static Webhook webhook(ResultSet rows) throws SQLException {
        return new Webhook(
                rows.getObject(1, UUID.class),
                rows.getString(2),
                List.of((String[]) rows.getArray(3).getArray()),
                rows.getString(4),
                rows.getLong(5),
                rows.getObject(6, OffsetDateTime.class).toInstant(),
                rows.getString(7));
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** Fills in the values of a statement. */
    @FunctionalInterface
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    /** Reads a row. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private int run(String sql, Filling filling) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the webhooks could not be written", e);
        }
    }

    private <T> List<T> query(String sql, Filling filling, Reading<T> reading) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the webhooks could not be read", e);
        }
    }
}
