package org.welcomingcity.ledger.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rules, holds and shreddings as they are stored. Everything joins the caller's transaction. */
@ApplicationScoped
class RetentionRows {

    // The newest line of a case holds.
    private static final String HELD = """
            (select distinct on (about) about, held, at from ledger_hold order by about, id desc)""";

    private final DataSource database;

    RetentionRows(DataSource database) {
        this.database = database;
    }

    /** A case whose personal content is there. */
    record Kept(UUID key, String about) {}

    List<RetentionRule> rules(Collection<String> kinds) {
        return query(
                """
                select k.kind, extract(year from r.keep_for)::int, extract(month from r.keep_for)::int,
                       extract(day from r.keep_for)::int, r.basis, r.at, coalesce(c.keys, 0), coalesce(c.held, 0)
                from unnest(?) as k (kind)
                left join lateral (
                    select keep_for, basis, at from ledger_retention where kind = k.kind order by id desc limit 1) r on true
                left join (
                    select split_part(d.about, '/', 1) as kind, count(*) as keys, count(*) filter (where h.held) as held
                    from ledger_data_key d left join %s h using (about) group by 1) c using (kind)
                order by k.kind""".formatted(HELD),
                select -> select.setArray(1, select.getConnection().createArrayOf("text", kinds.toArray())),
                rows -> {
                    var since = rows.getObject(6, OffsetDateTime.class);
                    return new RetentionRule(
                            rows.getString(1),
                            since == null ? null : Period.of(rows.getInt(2), rows.getInt(3), rows.getInt(4)),
                            rows.getString(5),
                            since == null ? null : since.toInstant(),
                            rows.getLong(7),
                            rows.getLong(8));
                });
    }

    void add(String kind, Period keepFor, String basis, Instant now) {
        run("insert into ledger_retention (kind, keep_for, basis, at) values (?, ?::interval, ?, ?)", insert -> {
            insert.setString(1, kind);
            insert.setString(2, keepFor.toString());
            insert.setString(3, basis);
            insert.setObject(4, utc(now));
        });
    }

    /** The hold on a case, if there is one; nobody else places or lifts it before this transaction ends. */
    Optional<Hold> hold(String about) {
        oneAfterTheOther(about);
        return holds().stream().filter(hold -> hold.about().equals(about)).findFirst();
    }

    List<Hold> holds() {
        return query(
                "select about, at from %s h where held order by at desc, about".formatted(HELD),
                select -> {},
                rows -> new Hold(rows.getString(1), time(rows, 2)));
    }

    void hold(String about, boolean held, Instant now) {
        oneAfterTheOther(about);
        run("insert into ledger_hold (about, held, at) values (?, ?, ?)", insert -> {
            insert.setString(1, about);
            insert.setBoolean(2, held);
            insert.setObject(3, utc(now));
        });
    }

    /** Cases of a kind whose personal content was there for at least as long as the rule says, in order of their keys. */
    List<Kept> oldEnough(String kind, Period keepFor, @Nullable UUID after, int limit) {
        return query(
                """
                select id, about from ledger_data_key
                where about like ? || '/%' and created_at + ?::interval <= now() and (?::uuid is null or id > ?::uuid)
                order by id limit ?""",
                select -> {
                    select.setString(1, kind);
                    select.setString(2, keepFor.toString());
                    select.setObject(3, after);
                    select.setObject(4, after);
                    select.setInt(5, limit);
                },
                rows -> new Kept(rows.getObject(1, UUID.class), rows.getString(2)));
    }

    /** Which of these cases may go today: closed for long enough, and not under hold. The database's clock decides. */
    List<String> due(Map<String, Instant> closedAt, Period keepFor) {
        var cases = List.copyOf(closedAt.entrySet());
        return query(
                """
                select c.about from unnest(?, ?) as c (about, closed) left join %s h using (about)
                where c.closed + ?::interval <= now() and h.held is not true order by c.about""".formatted(HELD),
                select -> {
                    var connection = select.getConnection();
                    select.setArray(
                            1,
                            connection.createArrayOf(
                                    "text",
                                    cases.stream().map(Map.Entry::getKey).toArray()));
                    select.setArray(
                            2,
                            connection.createArrayOf(
                                    "timestamptz",
                                    cases.stream()
                                            .map(one -> utc(one.getValue()).toString())
                                            .toArray()));
                    select.setString(3, keepFor.toString());
                },
                rows -> rows.getString(1));
    }

    /**
     * Destroys the key of a case.
     *
     * @return what the rule rests on; empty where there is no key any more
     */
    Optional<String> shred(String about, Instant closed) {
        oneAfterTheOther(about);
        return query(
                        "select ledger_shred(?, ?)",
                        select -> {
                            select.setString(1, about);
                            select.setObject(2, utc(closed));
                        },
                        rows -> Optional.ofNullable(rows.getString(1)))
                .getFirst();
    }

    List<Shredding> shreddings(Instant before, int limit) {
        return query(
                """
                select key_id, about, basis, at from ledger_shredding where at < ?
                order by at desc, key_id limit ?""",
                select -> {
                    select.setObject(1, utc(before));
                    select.setInt(2, limit);
                },
                rows -> new Shredding(
                        rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3), time(rows, 4)));
    }

    // Whoever places or lifts a hold, and whoever destroys, come one after the other: a hold that was answered for is
    // in force.
    private void oneAfterTheOther(String about) {
        query(
                "select pg_advisory_xact_lock(hashtextextended('ledger_hold/' || ?, 0))",
                select -> select.setString(1, about),
                rows -> about);
    }

    private static Instant time(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    @FunctionalInterface
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    private void run(String sql, Filling filling) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what is kept could not be written", e);
        }
    }

    private <T> List<T> query(String sql, Filling filling, Reading<T> reading) {
        try (var connection = database.getConnection();
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
            throw new IllegalStateException("what is kept could not be read", e);
        }
    }
}
