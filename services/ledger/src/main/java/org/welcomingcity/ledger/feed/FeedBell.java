package org.welcomingcity.ledger.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rings when entries were sealed, whichever replica sealed them. One connection listens for the whole process; whoever waits
 * holds a virtual thread, and neither a connection nor a platform thread.
 */
@ApplicationScoped
public class FeedBell {

    private static final Logger LOG = Logger.getLogger(FeedBell.class);
    private static final int LOOK_UP_EVERY_MILLIS = 2_000;
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

    private final String url;
    private final Properties access = new Properties();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rang = lock.newCondition();
    private long rings;
    private int waiting;
    private volatile boolean running;
    private volatile @Nullable Connection listening;

    FeedBell(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        access.setProperty("user", username);
        access.setProperty("password", password);
        access.setProperty("ApplicationName", "ledger-feed");
        access.setProperty("connectTimeout", "5");
        access.setProperty("socketTimeout", "30");
        access.setProperty("tcpKeepAlive", "true");
    }

    void start(@Observes StartupEvent event) {
        running = true;
        Thread.ofVirtual().name("ledger-feed-bell").start(this::listen);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        ring();
        close();
    }

    /** How often it rang so far; to be asked before looking, so that no ring in between is missed. */
    public long rings() {
        lock.lock();
        try {
            return rings;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it has rung again since then, but no longer than so. */
    public void await(long since, Duration most) throws InterruptedException {
        var left = most.toNanos();
        lock.lock();
        try {
            waiting++;
            while (running && rings == since && left > 0) {
                left = rang.awaitNanos(left);
            }
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    /** How many wait for it now. */
    public int waiting() {
        lock.lock();
        try {
            return waiting;
        } finally {
            lock.unlock();
        }
    }

    /** Rings. */
    void ring() {
        lock.lock();
        try {
            rings++;
            rang.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void listen() {
        while (running) {
            try (var connection = DriverManager.getConnection(url, access)) {
                listening = connection;
                try (var statement = connection.createStatement()) {
                    statement.execute("listen ledger_sealed");
                }
                // What was sealed while nobody listened.
                ring();
                heed(connection);
            } catch (SQLException e) {
                if (running) {
                    LOG.warnf("the feed does not hear its database, and asks again: %s", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void heed(Connection connection) throws SQLException {
        var source = connection.unwrap(PGConnection.class);
        while (running) {
            var heard = source.getNotifications(LOOK_UP_EVERY_MILLIS);
            if (heard != null && heard.length > 0) {
                ring();
            } else if (!connection.isValid(5)) {
                throw new SQLException("the connection is gone");
            }
        }
    }

    private void close() {
        var connection = listening;
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException alreadyGone) {
                // Then nobody has to close it.
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(AFTER_A_FAILURE.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
