package org.welcomingcity.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.welcomingcity.ledger.event.EventTypes;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.key.KeyFiles;
import org.welcomingcity.ledger.log.Circumstances;
import org.welcomingcity.ledger.log.EventLog;
import org.welcomingcity.ledger.log.EventRegister;
import org.welcomingcity.ledger.seal.Origin;
import org.welcomingcity.ledger.seal.SealSession;
import org.welcomingcity.testkit.database.RealPostgres;

/** A database of its own with a ledger in it, and everybody who works with it: owner, service, superuser, sealer. */
public final class TestLedger {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Who acts in tests. */
    public static final Circumstances SOMEBODY = new Circumstances(
            "id-of-clerk.one", "clerk.one", java.util.Set.of("citation-clerk"), "portal", "police", "r-1", "192.0.2.7");

    /** What a ledger of tests may say. */
    public static final EventRegister REGISTER = EventRegister.of(() -> EventTypes.of(CaseEvent.class));

    public final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    public final KeyFiles keys;
    public final Origin origin;
    public final EventLog log;
    private final String name;

    private TestLedger(String name, Path keyDirectory) {
        this.name = name;
        this.keys = new KeyFiles(keyDirectory);
        this.origin = new Origin("test.example/" + name, name);
        this.log = new EventLog(name, REGISTER, keys);
    }

    /** With all migrations. */
    public static TestLedger fresh() {
        var ledger = unmigrated();
        ledger.migrate("latest");
        return ledger;
    }

    /** With none yet. */
    public static TestLedger unmigrated() {
        try {
            var ledger = new TestLedger(
                    "ledger_" + NUMBER.incrementAndGet(),
                    Files.createTempDirectory("keys").resolve("ledger"));
            try (var connection = RealPostgres.server().getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database %s owner %s".formatted(ledger.name, RealPostgres.OWNER));
            }
            return ledger;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Migrates as the owner, up to a version. */
    public void migrate(String version) {
        Flyway.configure()
                .dataSource(url(), RealPostgres.OWNER, RealPostgres.OWNER)
                .locations("db/platform")
                .placeholders(Map.of("service_role", RealPostgres.SERVICE))
                .target(version)
                .load()
                .migrate();
    }

    public String url() {
        return "jdbc:postgresql://localhost:%d/%s"
                .formatted(RealPostgres.server().getPort(), name);
    }

    public Connection asService() throws SQLException {
        return DriverManager.getConnection(url(), RealPostgres.SERVICE, RealPostgres.SERVICE);
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), RealPostgres.OWNER, RealPostgres.OWNER);
    }

    public Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** A session that may become the sealer. */
    public SealSession session() throws SQLException {
        return new SealSession(asService(), origin, log, keys, clock);
    }

    /** Appends an entry in a transaction of its own. */
    public void append(LedgerEvent event) throws SQLException {
        try (var connection = asService()) {
            log.append(connection, event, SOMEBODY, now());
        }
    }

    public Instant now() {
        return clock.instant();
    }

    /** The first column of every row, as text. */
    public List<String> texts(String sql) throws SQLException {
        try (var connection = asSuperuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    public long number(String sql) throws SQLException {
        return Long.parseLong(texts(sql).getFirst());
    }
}
