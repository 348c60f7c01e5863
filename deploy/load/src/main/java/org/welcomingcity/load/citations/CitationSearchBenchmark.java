package org.welcomingcity.load.citations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.welcomingcity.citations.search.domain.CitationSearch;
import org.welcomingcity.citations.search.persistence.Answer;
import org.welcomingcity.citations.search.persistence.SearchSql;
import org.welcomingcity.citations.search.persistence.Statement;
import org.welcomingcity.load.run.Figures;
import org.welcomingcity.load.run.Options;
import org.welcomingcity.load.run.Run;

/**
 * Fills a database with citations, searches it as the service does, and prints how long each shape of search takes.
 *
 * <p>Options: {@code --citations N} (a million), {@code --times N} searches a shape (200), {@code --plans} to print how the
 * database goes about one of each. The 95th percentile of each shape may be 100 ms.
 */
public final class CitationSearchBenchmark implements Run {

    private static final int WARM_UP = 20;
    private static final double MOST_MILLISECONDS = 100;

    @Override
    public Figures run(Options options) throws SQLException, IOException {
        var citations = options.number("--citations", 1_000_000);
        var times = options.number("--times", 200);
        try (var server = EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("maintenance_work_mem", "256MB")
                        .setServerConfig("random_page_cost", "1.1")
                        .start();
                var database = server.getPostgresDatabase().getConnection()) {
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("classpath:db/platform", "classpath:db/migration")
                    .placeholders(Map.of("service_role", ""))
                    .load()
                    .migrate();
            var begun = System.nanoTime();
            City.fill(database, citations);
            System.out.printf(
                    "%,d citations in %d s; %s; %d cores%n",
                    citations,
                    (System.nanoTime() - begun) / 1_000_000_000,
                    one(
                            database,
                            "select 'table and indexes ' || pg_size_pretty(pg_total_relation_size('citation_search'))"),
                    Runtime.getRuntime().availableProcessors());
            System.out.printf("%-32s %9s %9s %9s %7s%n", "shape", "p50 ms", "p95 ms", "max ms", "rows");
            var figures = new Figures();
            for (var shape : Shapes.all(citations).entrySet()) {
                figures.atMost(
                        shape.getKey() + ", p95",
                        measure(database, shape.getKey(), shape.getValue(), times),
                        "ms",
                        MOST_MILLISECONDS);
            }
            if (options.has("--plans")) {
                for (var shape : Shapes.all(citations).entrySet()) {
                    explain(database, shape.getKey(), shape.getValue().apply(new Random(1)));
                }
            }
            return figures;
        }
    }

    private static double measure(Connection database, String name, Function<Random, CitationSearch> shape, int times)
            throws SQLException {
        var random = new Random(20261123);
        for (var count = 0; count < WARM_UP; count++) {
            search(database, shape.apply(random));
        }
        var took = new double[times];
        var rows = 0L;
        for (var count = 0; count < times; count++) {
            var search = shape.apply(random);
            var begun = System.nanoTime();
            rows += search(database, search);
            took[count] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(took);
        var slowest = took[(int) Math.ceil(times * 0.95) - 1];
        System.out.printf(
                "%-32s %9.2f %9.2f %9.2f %7.1f%n",
                name, took[times / 2], slowest, took[times - 1], (double) rows / times);
        return slowest;
    }

    private static int search(Connection database, CitationSearch search) {
        return SearchSql.search(search, statement -> ask(database, statement)).size();
    }

    private static Answer<String> ask(Connection database, Statement statement) {
        try (var prepared = database.prepareStatement(statement.sql())) {
            bind(prepared, statement);
            var page = new ArrayList<String>();
            var gathered = 0L;
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    gathered = rows.getLong("gathered");
                    if (rows.getString("number") != null) {
                        page.add(rows.getString("number"));
                    }
                }
            }
            return new Answer<>(page, gathered);
        } catch (SQLException e) {
            throw new IllegalStateException(statement.sql(), e);
        }
    }

    // Every statement the search came to, with how the database went about it.
    private static void explain(Connection database, String name, CitationSearch search) {
        System.out.printf("%n== %s%n", name);
        SearchSql.search(search, statement -> {
            plan(database, statement);
            return ask(database, statement);
        });
    }

    private static void plan(Connection database, Statement statement) {
        try (var prepared = database.prepareStatement("explain (analyze, buffers, costs off) " + statement.sql())) {
            bind(prepared, statement);
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    System.out.println(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(statement.sql(), e);
        }
    }

    private static void bind(java.sql.PreparedStatement prepared, Statement statement) throws SQLException {
        for (var index = 0; index < statement.values().size(); index++) {
            prepared.setObject(index + 1, statement.values().get(index));
        }
    }

    private static String one(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
