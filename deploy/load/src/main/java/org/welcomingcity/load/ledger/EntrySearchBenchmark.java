package org.welcomingcity.load.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.search.EntrySearch;
import org.welcomingcity.ledger.search.Wanted;
import org.welcomingcity.load.run.Figures;
import org.welcomingcity.load.run.Options;
import org.welcomingcity.load.run.Run;
import org.welcomingcity.platform.paging.Cursor;

/**
 * How long an auditor's search takes: five million sealed entries over five years, of 400 accounts, 40 actions (a few of them
 * most of the time) and half a million objects. Options: {@code --entries N --times N}.
 */
final class EntrySearchBenchmark implements Run {

    private static final List<String> INDEXES =
            List.of("by_time", "by_actor", "by_actor_and_action", "by_action", "by_object_and_time");

    private static final Instant BEGIN = Instant.parse("2021-11-23T00:00:00Z");
    private static final int DAYS = 5 * 365;
    private static final int ACTORS = 400;
    private static final int ACTIONS = 40;
    private static final int PAGE = 51;
    private static final double MOST_MILLIS = 100;

    @Override
    public Figures run(Options options) throws Exception {
        var entries = options.number("--entries", 5_000_000);
        var times = options.number("--times", 300);
        try (var server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB")
                .start()) {
            var begun = System.nanoTime();
            try (var connection = server.getPostgresDatabase().getConnection()) {
                fill(server, connection, entries);
                System.out.printf("%,d entries made in %d s%n", entries, seconds(begun));
                return measure(connection, entries, times);
            }
        }
    }

    private static long seconds(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    }

    private static void fill(EmbeddedPostgres server, Connection connection, int entries) throws SQLException {
        Flyway.configure()
                .dataSource(server.getPostgresDatabase())
                .locations("db/platform")
                .placeholders(Map.of("service_role", ""))
                .load()
                .migrate();
        try (var statement = connection.createStatement()) {
            // The same rows, indexed at the end: what is measured is reading.
            for (var index : INDEXES) {
                statement.execute("alter index ledger_seal_%s rename to kept_%s".formatted(index, index));
            }
            var definitions = new ArrayList<String>();
            try (var rows = statement.executeQuery(
                    "select indexdef from pg_indexes where tablename = 'ledger_seal' and indexname like 'kept_%'")) {
                while (rows.next()) {
                    definitions.add(rows.getString(1));
                }
            }
            for (var index : INDEXES) {
                statement.execute("drop index kept_" + index);
            }
            statement.execute("""
                    create temporary table drawn as
                    select n as position,
                           timestamptz '2021-11-23 00:00:00Z' + n * (interval '%d days' / %d) + random() * interval '2 seconds' as at,
                           'officer.' || (1 + floor(random() * %d))::int as actor,
                           'thing.action-' || chr(97 + (floor(power(random(), 3) * %d)::int / 26))
                               || chr(97 + (floor(power(random(), 3) * %d)::int %% 26)) as action,
                           'citation/C' || lpad((floor(random() * %d))::int::text, 7, '0') as object,
                           (array ['DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'DONE', 'REFUSED', 'DENIED'])
                               [1 + floor(random() * 10)::int] as outcome,
                           gen_random_uuid() as id
                    from generate_series(1, %d) n""".formatted(DAYS, entries, ACTORS, ACTIONS, ACTIONS, entries / 10, entries));
            statement.execute("""
                    insert into ledger_event (ticket, event)
                    select position, json_build_object('specversion', '1.0', 'id', id, 'source', 'urn:welcoming-city:citations',
                        'type', 'org.welcomingcity.' || action || '.v1', 'subject', object, 'time', at, 'datacontenttype',
                        'application/json', 'data', json_build_object('action', action, 'outcome', outcome, 'actor',
                        json_build_object('subject', 'id-of-' || actor, 'name', actor, 'roles', json_build_array('officer'),
                        'client', 'portal', 'department', 'police'), 'decision', json_build_object('pack',
                        'cambridge-ma@2020-02-10', 'digest', repeat('9f86d081', 8), 'rows', json_build_array('c90c-3-a',
                        'c2129-040-e')), 'requestId', id, 'sourceAddress', '10.1.2.3'))::text
                    from drawn""");
            statement.execute("""
                    insert into ledger_seal (position, ticket, leaf, id, at, subject, actor, action, object, outcome, type)
                    select position, position, sha256(position::text::bytea), id, at, 'id-of-' || actor, actor, action, object,
                        outcome, 'org.welcomingcity.' || action || '.v1'
                    from drawn""");
            for (var definition : definitions) {
                statement.execute(definition.replace("kept_", "ledger_seal_"));
            }
            statement.execute("drop table drawn");
            statement.execute("vacuum analyze ledger_seal");
            statement.execute("vacuum analyze ledger_event");
        }
    }

    private static Figures measure(Connection connection, int entries, int times) throws SQLException {
        var random = new Random(7);
        var searches = searches(entries);
        System.out.printf("%-44s %9s %9s %9s%n", "search", "p50 ms", "p95 ms", "max ms");
        var figures = new Figures();
        var all = new ArrayList<Double>();
        for (var search : searches.entrySet()) {
            var took = new ArrayList<Double>();
            for (var i = 0; i < times; i++) {
                var wanted = search.getValue().apply(random);
                var deep = search.getKey().contains("deep");
                took.add(timed(connection, wanted, deep ? deepIn(random) : null));
            }
            figures.noted(search.getKey() + ", p95", print(search.getKey(), took), "ms");
            all.addAll(took);
        }
        var p95 = print("all together", all);
        for (var search : searches.entrySet()) {
            System.out.printf("%n%s%n", search.getKey());
            EntrySearch.plan(connection, search.getValue().apply(random), PAGE)
                    .forEach(line -> System.out.println("    " + line));
        }
        return figures.atMost("all together, p95", p95, "ms", MOST_MILLIS);
    }

    private static Map<String, Function<Random, Wanted>> searches(int entries) {
        var searches = new LinkedHashMap<String, Function<Random, Wanted>>();
        searches.put("by object", random -> new Wanted(null, object(random, entries), null, null, null, null));
        searches.put("by actor", random -> new Wanted(actor(random), null, null, null, null, null));
        searches.put("by action", random -> new Wanted(null, null, action(random), null, null, null));
        searches.put("by a day", random -> {
            var day = day(random);
            return new Wanted(null, null, null, null, day, day.plus(Duration.ofDays(1)));
        });
        searches.put("by actor and a month", random -> {
            var day = day(random);
            return new Wanted(actor(random), null, null, null, day, day.plus(Duration.ofDays(30)));
        });
        searches.put(
                "by actor and action", random -> new Wanted(actor(random), null, action(random), null, null, null));
        searches.put("by actor, action, outcome and a month", random -> {
            var day = day(random);
            return new Wanted(actor(random), null, action(random), "DENIED", day, day.plus(Duration.ofDays(30)));
        });
        searches.put(
                "by object and actor",
                random -> new Wanted(actor(random), object(random, entries), null, null, null, null));
        searches.put("refusals, deep in the past", random -> new Wanted(null, null, null, "REFUSED", null, null));
        searches.put("everything, deep in the past", random -> new Wanted(null, null, null, null, null, null));
        return searches;
    }

    private static double timed(Connection connection, Wanted wanted, @Nullable Cursor before) throws SQLException {
        var begun = System.nanoTime();
        EntrySearch.find(connection, wanted, before, PAGE);
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double print(String name, List<Double> took) {
        var sorted = took.stream().sorted().toList();
        var p95 = sorted.get((int) (sorted.size() * 0.95));
        System.out.printf("%-44s %9.2f %9.2f %9.2f%n", name, sorted.get(sorted.size() / 2), p95, sorted.getLast());
        return p95;
    }

    private static String actor(Random random) {
        return "officer." + (1 + random.nextInt(ACTORS));
    }

    private static String action(Random random) {
        return "thing.action-a" + (char) ('a' + random.nextInt(26));
    }

    private static String object(Random random, int entries) {
        return "citation/C%07d".formatted(random.nextInt(entries / 10));
    }

    private static Instant day(Random random) {
        return BEGIN.plus(Duration.ofDays(random.nextInt(DAYS)));
    }

    private static Cursor deepIn(Random random) {
        return new Cursor(day(random), "1");
    }
}
