package org.welcomingcity.load.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.log.EventIds;
import org.welcomingcity.ledger.log.EventWriter;
import org.welcomingcity.load.run.Figures;
import org.welcomingcity.load.run.Options;
import org.welcomingcity.load.run.Run;

/**
 * What the ledger costs a writer: appends against the same insert of the same text into a table with the same columns and
 * default but no index and no trigger. The two take turns, a few seconds each, so that whatever else the machine does falls on
 * both. Then how long entries wait for their seal while writers write. Options: {@code --threads N --seconds N --rounds N}.
 */
final class AppendBenchmark implements Run {

    private static final double LEAST_RATIO = 0.85;
    private static final double MOST_MEDIAN_DELAY = 1.0;
    private static final int MANY = 50;

    private final AtomicLong numbers = new AtomicLong();
    private final EventWriter writer = new EventWriter("load");
    private final EventType type = EventType.of(LoadEvent.Put.class);

    @Override
    public Figures run(Options options) throws Exception {
        var threads = options.number("--threads", 8);
        var seconds = options.number("--seconds", 4);
        var rounds = options.number("--rounds", 6);
        try (var ledger = new LoadedLedger()) {
            try (var owner = ledger.asOwner();
                    var statement = owner.createStatement()) {
                // Same columns, same default; the owner's sequence serves both.
                statement.execute("""
                        create table bare_event (
                            ticket bigint not null default case when pg_current_xact_id() is not null then nextval('ledger_ticket') end,
                            event text not null)""");
                statement.execute("grant insert (event) on bare_event to " + LoadedLedger.SERVICE);
            }
            System.out.printf(
                    "%d threads, %d s a turn, %d rounds, %d cores, fsync and synchronous_commit on%n",
                    threads, seconds, rounds, Runtime.getRuntime().availableProcessors());
            var single = compare(ledger, threads, seconds, rounds, 1);
            // No service appends like this: it shows what the primary key costs where nothing else is done.
            var many = compare(ledger, threads, seconds, rounds, MANY);
            var delay = sealDelay(ledger, threads, seconds * rounds);
            return new Figures()
                    .atLeast("append over the same insert without index and trigger", single, "", LEAST_RATIO)
                    .noted("the same, %d in a transaction".formatted(MANY), many, "")
                    .atMost("from append to tree head under load, median", delay, "s", MOST_MEDIAN_DELAY);
        }
    }

    private double compare(LoadedLedger ledger, int threads, int seconds, int rounds, int inOne) throws Exception {
        // Once around without counting, until the compiler has seen it all.
        turn(ledger, "ledger_event", threads, seconds, inOne);
        turn(ledger, "bare_event", threads, seconds, inOne);
        var ratios = new double[rounds];
        var appended = 0.0;
        var inserted = 0.0;
        for (var round = 0; round < rounds; round++) {
            // Who goes first takes turns as well.
            var first = turn(ledger, round % 2 == 0 ? "ledger_event" : "bare_event", threads, seconds, inOne);
            var second = turn(ledger, round % 2 == 0 ? "bare_event" : "ledger_event", threads, seconds, inOne);
            var append = round % 2 == 0 ? first : second;
            var insert = round % 2 == 0 ? second : first;
            ratios[round] = append / insert;
            appended += append / rounds;
            inserted += insert / rounds;
        }
        Arrays.sort(ratios);
        var median = (ratios[(rounds - 1) / 2] + ratios[rounds / 2]) / 2;
        System.out.printf(
                "%d in a transaction: ledger %,.0f/s, without index and trigger %,.0f/s, ratio of the means %.3f, median of the"
                        + " rounds %.3f (from %.3f to %.3f%s)%n",
                inOne,
                appended,
                inserted,
                appended / inserted,
                median,
                ratios[0],
                ratios[rounds - 1],
                inOne == 1 ? "; at least " + LEAST_RATIO + " is asked for" : "");
        return appended / inserted;
    }

    private double turn(LoadedLedger ledger, String table, int threads, int seconds, int inOne) throws Exception {
        var until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var begun = System.nanoTime();
        var done = write(ledger, table, threads, inOne, () -> System.nanoTime() < until);
        return done / ((System.nanoTime() - begun) / 1e9);
    }

    private interface GoOn {
        boolean goOn();
    }

    private long write(LoadedLedger ledger, String table, int threads, int inOne, GoOn until) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            Callable<Long> work = () -> {
                try (var connection = ledger.asService();
                        var insert = connection.prepareStatement("insert into " + table + " (event) values (?)")) {
                    connection.setAutoCommit(false);
                    return writeOn(connection, insert, ledger, inOne, until);
                }
            };
            var done = 0L;
            for (var worker : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
                done += worker.get();
            }
            return done;
        }
    }

    private long writeOn(Connection connection, PreparedStatement insert, LoadedLedger ledger, int inOne, GoOn until)
            throws SQLException {
        var done = 0L;
        while (until.goOn()) {
            for (var i = 0; i < inOne; i++) {
                var at = ledger.clock.instant();
                var event = LoadedLedger.event(numbers.incrementAndGet());
                insert.setString(1, writer.write(EventIds.at(at), at, type, event, LoadedLedger.who(), null));
                insert.executeUpdate();
            }
            connection.commit();
            done += inOne;
        }
        return done;
    }

    private double sealDelay(LoadedLedger ledger, int threads, int seconds) throws Exception {
        var sealing = new AtomicBoolean(true);
        var before = 0L;
        try (var pool = Executors.newSingleThreadExecutor()) {
            var sealer = pool.submit(() -> {
                try (var session = ledger.session()) {
                    while (sealing.get()) {
                        if (!session.takeRole() || session.seal().entries() < 5000) {
                            Thread.sleep(25);
                        }
                    }
                }
                return null;
            });
            // First what the comparison left behind, so that the delays are those of the load and not of a backlog.
            while (count(
                            ledger,
                            "select count(*) from ledger_event e where e.ticket > coalesce((select settled from ledger_tree_head order by size desc limit 1), 0)")
                    > 100) {
                Thread.sleep(200);
            }
            before = count(ledger, "select max(size) from ledger_tree_head");
            var until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
            var written = write(ledger, "ledger_event", threads, 1, () -> System.nanoTime() < until);
            System.out.printf("under load and sealed meanwhile: %,.0f appends/s%n", (double) written / seconds);
            Thread.sleep(2000);
            sealing.set(false);
            sealer.get();
        }
        var delays = new ArrayList<Double>();
        try (var service = ledger.asService();
                var select = service.prepareStatement("""
                        select unnest(percentile_cont(array[0.5, 0.95, 0.99, 1.0]) within group (
                            order by extract(epoch from (select h.at from ledger_tree_head h where h.size >= s.position order by h.size limit 1) - s.at)))
                        from ledger_seal s where s.position > ?""")) {
            select.setLong(1, before);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    delays.add(rows.getDouble(1));
                }
            }
        }
        System.out.printf(
                "from append to tree head: median %.3f s, p95 %.3f s, p99 %.3f s, longest %.3f s (the median may be %.1f s)%n",
                delays.get(0), delays.get(1), delays.get(2), delays.get(3), MOST_MEDIAN_DELAY);
        return delays.get(0);
    }

    private static long count(LoadedLedger ledger, String sql) throws SQLException {
        try (var service = ledger.asService();
                var statement = service.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
