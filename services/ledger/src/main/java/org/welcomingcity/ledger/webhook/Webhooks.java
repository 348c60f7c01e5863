package org.welcomingcity.ledger.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.key.MasterKeys;
import org.welcomingcity.ledger.key.MasterKeys.Wrapped;
import org.welcomingcity.ledger.webhook.Delivery.State;
import org.welcomingcity.platform.database.Sql;

/** The endpoints and their deliveries, as they are stored. Everything joins the caller's transaction. */
@ApplicationScoped
class Webhooks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_LENGTH = 32;
    private static final int LONGEST_TROUBLE = 300;

    private final Sql sql;
    private final MasterKeys keys;

    Webhooks(Sql sql, MasterKeys keys) {
        this.sql = sql;
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
        sql.change(
                """
                insert into ledger_webhook
                    (id, url, types, description, secret, master_key, position, created_at, created_by)
                values (?, ?, ?, ?, ?, ?, coalesce((select max(size) from ledger_tree_head), 0), ?, ?)""",
                webhook.id(),
                webhook.url(),
                webhook.types().toArray(String[]::new),
                webhook.description(),
                wrapped.bytes(),
                wrapped.masterKey(),
                webhook.createdAt(),
                webhook.createdBy());
        return secret;
    }

    boolean remove(UUID id) {
        return sql.change("delete from ledger_webhook where id = ?", id) > 0;
    }

    List<Webhook> all() {
        return sql.rows(
                "select id, url, types, description, position, created_at, created_by from ledger_webhook order by created_at",
                Webhooks::webhook);
    }

    Optional<Webhook> withId(UUID id) {
        return all().stream().filter(webhook -> webhook.id().equals(id)).findFirst();
    }

    /** The endpoint, held for this transaction; empty when another replica has it. */
    Optional<Webhook> held(UUID id) {
        return sql.rows("""
                        select id, url, types, description, position, created_at, created_by from ledger_webhook
                        where id = ? for update skip locked""", Webhooks::webhook, id).stream().findFirst();
    }

    void enqueue(UUID webhook, long position, Instant now) {
        sql.change(
                "insert into ledger_delivery (id, webhook, position, state, next_at) values (?, ?, ?, 'WAITING', ?)",
                UUID.randomUUID(),
                webhook,
                position,
                now);
    }

    void moved(UUID webhook, long position) {
        sql.change("update ledger_webhook set position = ? where id = ?", position, webhook);
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
        return sql
                .rows(
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
                        rows -> new Due(
                                rows.getObject(1, UUID.class),
                                lease,
                                rows.getObject(2, UUID.class),
                                rows.getString(3),
                                rows.getLong(4),
                                rows.getInt(5),
                                keys.unwrap(new Wrapped(rows.getString(7), rows.getBytes(6)))),
                        now,
                        lease,
                        forHowLong.toMillis())
                .stream()
                .findFirst();
    }

    /**
     * Puts down what became of a delivery, and lets go of it.
     *
     * @return whether it was still in the caller's hand; where it is not, whoever took it after that settles it
     */
    boolean settle(Due due, State state, Instant at, @Nullable Integer answered, @Nullable String trouble) {
        return sql.change(
                        """
                        update ledger_delivery
                        set state = ?, attempts = ?, next_at = ?, answered = ?, trouble = ?, lease = null, leased_until = null
                        where id = ? and lease = ?""",
                        state.name(),
                        due.attempts() + 1,
                        at,
                        answered,
                        trouble == null || trouble.length() <= LONGEST_TROUBLE
                                ? trouble
                                : trouble.substring(0, LONGEST_TROUBLE),
                        due.id(),
                        due.lease())
                > 0;
    }

    /** Deliveries of an endpoint in a state, newest first. */
    List<Delivery> deliveries(UUID webhook, @Nullable State state, long before, int limit) {
        var name = state == null ? null : state.name();
        return sql.rows(
                """
                select id, position, state, attempts, next_at, answered, trouble from ledger_delivery
                where webhook = ? and (?::text is null or state = ?) and position < ?
                order by position desc limit ?""",
                rows -> new Delivery(
                        rows.getObject(1, UUID.class),
                        rows.getLong(2),
                        State.valueOf(rows.getString(3)),
                        rows.getInt(4),
                        Objects.requireNonNull(Sql.instant(rows, "next_at")),
                        rows.getObject(6, Integer.class),
                        rows.getString(7)),
                webhook,
                name,
                name,
                before,
                limit);
    }

    /** Puts a dead delivery on the lowest step of the ladder again. */
    boolean revive(UUID webhook, UUID delivery, Instant now) {
        return sql.change("""
                        update ledger_delivery set state = 'WAITING', attempts = 0, next_at = ?
                        where id = ? and webhook = ? and state = 'DEAD'""", now, delivery, webhook) > 0;
    }

    private static Webhook webhook(ResultSet rows) throws SQLException {
        return new Webhook(
                rows.getObject(1, UUID.class),
                rows.getString(2),
                List.of((String[]) rows.getArray(3).getArray()),
                rows.getString(4),
                rows.getLong(5),
                Objects.requireNonNull(Sql.instant(rows, "created_at")),
                rows.getString(7));
    }
}
