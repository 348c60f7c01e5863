package org.welcomingcity.load.citations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.welcomingcity.load.run.Figures;
import org.welcomingcity.load.run.Options;
import org.welcomingcity.load.run.Run;

/**
 * How many citations a second the service issues through its secured API, and how many times the database alone does what
 * the service asks of it: {@code pgbench} runs the statements of one request, recorded from this very service, on the same
 * server in a copy of its database. What is between the two figures is the service.
 *
 * <p>Options: {@code --seconds N} for each measurement (15), {@code --rounds N} (2; the better one counts, of pgbench too),
 * {@code --warm-up N} seconds (30), {@code --memory N} megabytes for the service (1024), {@code --keep} to leave the recorded
 * statements and the service's log where they are, {@code --jfr} to have a flight recording beside them.
 */
public final class IssuingBenchmark implements Run {

    private static final List<Integer> CONNECTIONS = List.of(1, 8, 16);
    private static final double LEAST_OF_PGBENCH = 0.35;
    private static final double MOST_MILLISECONDS = 60;

    @Override
    public Figures run(Options options) throws IOException, SQLException, InterruptedException {
        var directory = Files.createTempDirectory("issuing");
        try (var database = IssuingDatabase.start(directory)) {
            // It makes its tables, and is gone while they are copied.
            CitationsService.start(database, directory, 256, List.of()).close();
            database.copy();
            return measured(options, database, directory);
        } finally {
            if (!options.has("--keep")) {
                delete(directory);
            }
        }
    }

    private static Figures measured(Options options, IssuingDatabase database, Path directory)
            throws IOException, SQLException, InterruptedException {
        var seconds = options.number("--seconds", 15);
        var jvm = options.has("--jfr")
                ? List.of("-XX:StartFlightRecording=settings=profile,filename=" + directory.resolve("citations.jfr"))
                : List.<String>of();
        try (var service = CitationsService.start(database, directory, options.number("--memory", 1024), jvm)) {
            var officers = new Officers(service.url(), service.tokens());
            System.out.printf(
                    "%s; %d cores%n", database.version(), Runtime.getRuntime().availableProcessors());
            officers.issueFor(options.number("--warm-up", 30), 8);
            var statements = RecordedStatements.of(database, officers);
            var script = Files.writeString(directory.resolve("one-citation.sql"), statements.asScript());
            System.out.printf("%d statements for one citation: %s%n", statements.size(), script);
            var best = new ArrayList<Measured>();
            for (var connections : CONNECTIONS) {
                var measured = new ArrayList<Measured>();
                for (var round = 0; round < options.number("--rounds", 2); round++) {
                    // In turn, so that whatever else the machine does meets both.
                    var issued = officers.issueFor(seconds, connections);
                    var alone = Pgbench.run(database, script, statements.values(), connections, seconds);
                    measured.add(new Measured(connections, issued, alone));
                    System.out.println(measured.getLast().asLine());
                }
                best.add(Measured.best(measured));
            }
            return figures(best);
        }
    }

    private static Figures figures(List<Measured> best) {
        var figures = new Figures();
        for (var measured : best) {
            var of = measured.connections() + (measured.connections() == 1 ? " connection" : " connections");
            figures.noted(
                    "citations issued through the API, " + of, measured.issued().perSecond(), "/s");
            figures.noted("the same statements by pgbench, " + of, measured.alone(), "/s");
            if (measured.connections() == 8) {
                figures.atLeast("issued of pgbench, " + of, measured.ofPgbench(), "", LEAST_OF_PGBENCH);
                figures.atMost("issuing one, p95, " + of, measured.issued().p95(), "ms", MOST_MILLISECONDS);
            } else {
                figures.noted("issued of pgbench, " + of, measured.ofPgbench(), "");
                figures.noted("issuing one, p95, " + of, measured.issued().p95(), "ms");
            }
        }
        var eight = best.get(1).issued().perSecond();
        var sixteen = best.get(2).issued().perSecond();
        figures.atLeast("16 connections of 8", sixteen / eight, "", 0.97);
        return figures;
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * One measurement and its twin.
     *
     * @param connections how many at once
     * @param issued through the API
     * @param alone by the database alone, a second
     */
    record Measured(int connections, Officers.Issued issued, double alone) {

        double ofPgbench() {
            return issued.perSecond() / alone;
        }

        String asLine() {
            return String.format(
                    Locale.ROOT,
                    "%2d connections: %6.1f/s through the API (p50 %.1f ms, p95 %.1f ms), %6.1f/s by pgbench: %.2f",
                    connections,
                    issued.perSecond(),
                    issued.p50(),
                    issued.p95(),
                    alone,
                    ofPgbench());
        }

        // The better one of each, so that neither profits from a moment at which the machine was busy with something
        // else.
        static Measured best(List<Measured> measured) {
            var issued = measured.stream()
                    .map(Measured::issued)
                    .max(Comparator.comparingDouble(Officers.Issued::perSecond))
                    .orElseThrow();
            var alone = measured.stream().mapToDouble(Measured::alone).max().orElseThrow();
            return new Measured(measured.getFirst().connections(), issued, alone);
        }
    }
}
