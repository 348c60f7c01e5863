package org.welcomingcity.load.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.EventTypes;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.key.KeyFiles;
import org.welcomingcity.ledger.log.Circumstances;
import org.welcomingcity.ledger.log.EventLog;
import org.welcomingcity.ledger.log.EventRegister;
import org.welcomingcity.ledger.seal.Origin;
import org.welcomingcity.ledger.seal.SealSession;

/** A PostgreSQL of its own that writes to disk as a real one does, with a ledger in it. */
final class LoadedLedger implements AutoCloseable {

    static final String OWNER = "load_owner";
    static final String SERVICE = "load_service";

    private static final Circumstances WHO = new Circumstances(
            "6d1f7c3e-0b57-4b8e-9a34-2d5b8f0f3c11",
            "officer.one",
            Set.of("officer", "second-factor"),
            "portal",
            "police",
            "7f1b2d64-9a55-4a61-b44e-1f0f3a4c9d20",
            "192.0.2.7");

    final EventLog log;
    final KeyFiles keys;
    final Origin origin = new Origin("welcoming-city.example/load", "load");
    final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    private final EmbeddedPostgres server;

    LoadedLedger() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("max_connections", "100")
                .start();
        keys = new KeyFiles(Files.createTempDirectory("load-keys").resolve("ledger"));
        var register = EventRegister.of(() -> EventTypes.of(LoadEvent.class));
        log = new EventLog("load", register, keys);
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var role : List.of(OWNER, SERVICE)) {
                statement.execute("create role %s login password '%s'".formatted(role, role));
            }
            statement.execute("create database load owner " + OWNER);
        }
        Flyway.configure()
                .dataSource(url(), OWNER, OWNER)
                .locations("db/platform")
                .placeholders(Map.of("service_role", SERVICE))
                .load()
                .migrate();
    }

    /** Appends one entry of the usual size, on the connection's transaction. */
    void append(Connection connection, long number) throws SQLException {
        log.append(connection, event(number), WHO, clock.instant());
    }

    /** An entry of the usual size. */
    static LedgerEvent event(long number) {
        return new LoadEvent.Put(
                "citation/C%07d".formatted(number % 10_000_000),
                new Basis(
                        "cambridge-ma@2020-02-10",
                        "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
                        List.of("P1", "P3", "stop-summons-presumed")));
    }

    static Circumstances who() {
        return WHO;
    }

    SealSession session() throws SQLException {
        return new SealSession(asService(), origin, log, keys, clock);
    }

    Connection asService() throws SQLException {
        return DriverManager.getConnection(url(), SERVICE, SERVICE);
    }

    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, OWNER);
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/load".formatted(server.getPort());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
