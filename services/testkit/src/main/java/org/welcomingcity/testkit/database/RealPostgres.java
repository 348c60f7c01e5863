package org.welcomingcity.testkit.database;

import static java.util.Objects.requireNonNull;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives a Quarkus test a real PostgreSQL. One server serves a whole module run, however often Quarkus restarts between
 * test classes: starting it is what costs. It goes with the JVM.
 *
 * <p>As in production, one role owns what is in the database and migrates it, and the service signs in as another.
 */
public final class RealPostgres implements QuarkusTestResourceLifecycleManager {

    /** Owns the database and migrates it. Its password is its name, as of the other one. */
    public static final String OWNER = "city_owner";

    /** What the service under test signs in as. */
    public static final String SERVICE = "city_service";

    private static @Nullable EmbeddedPostgres server;
    private static @Nullable Path keys;
    private static @Nullable Path log;

    /** The running server, started on the first call. */
    public static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                log = Files.createTempDirectory("postgres-log");
                server = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("max_connections", "200")
                        // As in production: no row reaches the server's log.
                        .setServerConfig("log_error_verbosity", "terse")
                        .setServerConfig("log_min_error_statement", "panic")
                        .setServerConfig("log_parameter_max_length", "0")
                        .setServerConfig("log_parameter_max_length_on_error", "0")
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_file_mode", "0644")
                        .setServerConfig("log_filename", "postgres.log")
                        .setServerConfig("log_directory", log.toString())
                        .start();
                keys = Files.createTempDirectory("ledger-keys");
                makeRoles(server);
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("the embedded PostgreSQL did not start", e);
            }
        }
        return server;
    }

    /** Everything that the server has logged so far. */
    public static synchronized String log() {
        server();
        var text = new StringBuilder();
        try (var files = Files.list(requireNonNull(log))) {
            for (var file : files.toList()) {
                text.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public Map<String, String> start() {
        var url = server().getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", "");
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", SERVICE,
                "quarkus.datasource.password", SERVICE,
                "quarkus.flyway.username", OWNER,
                "quarkus.flyway.password", OWNER,
                "ledger.keys.directory", String.valueOf(keys));
    }

    private static void makeRoles(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var role : List.of(OWNER, SERVICE)) {
                statement.execute("create role %s login password '%s'".formatted(role, role));
            }
            // A migration may keep something apart under a role of its own.
            statement.execute("alter role " + OWNER + " createrole");
            statement.execute("grant create on database postgres to " + OWNER);
            statement.execute("alter schema public owner to " + OWNER);
        }
    }

    @Override
    public void stop() {
        // The server outlives this application on purpose: the next test class uses it again.
    }
}
