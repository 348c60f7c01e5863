package org.welcomingcity.ledger.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.database.Sql;

/** Rules, holds and shreddings as they are stored. Everything joins the caller's transaction. */
@ApplicationScoped
class RetentionRows {

    // The newest line of a case holds.
    private static final String HELD = """
            (select distinct on (about) about, held, at from ledger_hold order by about, id desc)""";

    private final Sql sql;

    RetentionRows(Sql sql) {
        this.sql = sql;
    }

    /** A case whose personal content is there. */
    record Kept(UUID key, String about) {}

    List<RetentionRule> rules(Collection<String> kinds) {
        return sql.rows(
                """
                select k.kind, extract(year from r.keep_for)::int, extract(month from r.keep_for)::int,
                       extract(day from r.keep_for)::int, r.basis, r.at as since, coalesce(c.keys, 0), coalesce(c.held, 0)
                from unnest(?::text[]) as k (kind)
                left join lateral (
                    select keep_for, basis, at from ledger_retention where kind = k.kind order by id desc limit 1) r on true
                left join (
                    select split_part(d.about, '/', 1) as kind, count(*) as keys, count(*) filter (where h.held) as held
                    from ledger_data_key d left join %s h using (about) group by 1) c using (kind)
                order by k.kind""".formatted(HELD),
                rows -> {
                    var since = Sql.instant(rows, "since");
                    return new RetentionRule(
                            rows.getString(1),
                            since == null ? null : Period.of(rows.getInt(2), rows.getInt(3), rows.getInt(4)),
                            rows.getString(5),
                            since,
                            rows.getLong(7),
                            rows.getLong(8));
                },
                (Object) kinds.toArray(String[]::new));
    }

    void add(String kind, Period keepFor, String basis, Instant now) {
        sql.change(
                "insert into ledger_retention (kind, keep_for, basis, at) values (?, ?::interval, ?, ?)",
                kind,
                keepFor.toString(),
                basis,
                now);
    }

    /** The hold on a case, if there is one; nobody else places or lifts it before this transaction ends. */
    Optional<Hold> hold(String about) {
        oneAfterTheOther(about);
        return holds().stream().filter(hold -> hold.about().equals(about)).findFirst();
    }

    List<Hold> holds() {
        return sql.rows(
                "select about, at from %s h where held order by at desc, about".formatted(HELD),
                rows -> new Hold(rows.getString(1), at(rows)));
    }

    void hold(String about, boolean held, Instant now) {
        oneAfterTheOther(about);
        sql.change("insert into ledger_hold (about, held, at) values (?, ?, ?)", about, held, now);
    }

    /** Cases of a kind whose personal content was there for at least as long as the rule says, in order of their keys. */
    List<Kept> oldEnough(String kind, Period keepFor, @Nullable UUID after, int limit) {
        return sql.rows(
                """
                select id, about from ledger_data_key
                where about like ? || '/%' and created_at + ?::interval <= now() and (?::uuid is null or id > ?::uuid)
                order by id limit ?""",
                rows -> new Kept(rows.getObject(1, UUID.class), rows.getString(2)),
                kind,
                keepFor.toString(),
                after,
                after,
                limit);
    }

    /** Which of these cases may go today: closed for long enough, and not under hold. The database's clock decides. */
    List<String> due(Map<String, Instant> closedAt, Period keepFor) {
        var cases = List.copyOf(closedAt.entrySet());
        return sql.rows(
                """
                select c.about from unnest(?::text[], ?::timestamptz[]) as c (about, closed) left join %s h using (about)
                where c.closed + ?::interval <= now() and h.held is not true order by c.about""".formatted(HELD),
                rows -> rows.getString(1),
                cases.stream().map(Map.Entry::getKey).toArray(String[]::new),
                cases.stream().map(one -> one.getValue().toString()).toArray(String[]::new),
                keepFor.toString());
    }

    /**
     * Destroys the key of a case.
     *
     * @return what the rule rests on; empty where there is no key any more
     */
    Optional<String> shred(String about, Instant closed) {
        oneAfterTheOther(about);
        return sql.rows("select ledger_shred(?, ?)", rows -> Optional.ofNullable(rows.getString(1)), about, closed)
                .getFirst();
    }

    List<Shredding> shreddings(Instant before, int limit) {
        return sql.rows(
                """
                select key_id, about, basis, at from ledger_shredding where at < ?
                order by at desc, key_id limit ?""",
                rows -> new Shredding(rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3), at(rows)),
                before,
                limit);
    }

    // Whoever places or lifts a hold, and whoever destroys, come one after the other: a hold that was answered for is
    // in force.
    private void oneAfterTheOther(String about) {
        sql.rows("select pg_advisory_xact_lock(hashtextextended('ledger_hold/' || ?, 0))", rows -> about, about);
    }

    private static Instant at(ResultSet rows) throws SQLException {
        return Objects.requireNonNull(Sql.instant(rows, "at"));
    }
}
