package org.welcomingcity.ledger.seal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.key.SigningKeys;
import org.welcomingcity.ledger.log.EventLog;

/** Seals as long as the service runs, whenever this replica has the role. Nobody waits for it, and it survives any failure. */
@ApplicationScoped
public class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS_AT_THE_KEYS = Duration.ofMinutes(1);

    private final String url;
    private final Properties access = new Properties();
    private final SealConfig config;
    private final Origin origin;
    private final EventLog log;
    private final SigningKeys keys;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Semaphore wish = new Semaphore(0);

    private volatile boolean running;
    private volatile String state = "not started";
    private volatile boolean sealing;
    private volatile boolean holdsRole;
    private @Nullable Thread thread;
    private long lastLookAtTheKeys;

    Sealer(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            SealConfig config,
            Origin origin,
            EventLog log,
            SigningKeys keys,
            Clock clock,
            MeterRegistry meters) {
        this.url = url;
        this.config = config;
        this.origin = origin;
        this.log = log;
        this.keys = keys;
        this.clock = clock;
        this.meters = meters;
        access.setProperty("user", username);
        access.setProperty("password", password);
        access.setProperty("ApplicationName", "ledger-sealer");
        access.setProperty("connectTimeout", "5");
        access.setProperty("socketTimeout", "90");
        access.setProperty("tcpKeepAlive", "true");
    }

    /** Says that there is something to seal. Costs nothing, and waits for nothing. */
    public void wake() {
        if (wish.availablePermits() == 0) {
            wish.release();
        }
    }

    /** In words, what this replica's sealer is doing. */
    public String state() {
        return state;
    }

    /** Whether nothing is wrong: it seals, or stands by while another replica does. */
    public boolean isWell() {
        return running && sealing;
    }

    /** Whether this replica has the role. */
    public boolean seals() {
        return running && holdsRole;
    }

    // After the guard has looked at the database, before anybody is served: the first key is the first thing on record.
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent event) {
        running = true;
        SealSession first = null;
        try {
            first = open();
            first.takeRole();
        } catch (SQLException | RuntimeException e) {
            trouble(e);
            first = closed(first);
        }
        var begun = first;
        thread = Thread.ofPlatform().name("ledger-sealer").daemon().start(() -> run(begun));
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wish.release();
        if (thread != null) {
            thread.join(Duration.ofSeconds(10));
        }
    }

    private void run(@Nullable SealSession begun) {
        var session = begun;
        while (running) {
            try {
                if (session == null) {
                    session = open();
                }
                turn(session);
            } catch (SQLException | RuntimeException e) {
                trouble(e);
                session = closed(session);
                pause(AFTER_A_FAILURE);
            }
        }
        closed(session);
    }

    private void turn(SealSession session) throws SQLException {
        holdsRole = session.takeRole();
        if (!holdsRole) {
            say("standing by: another replica seals");
            pause(config.ask());
            return;
        }
        lookAtTheKeys(session);
        var sealed = session.seal();
        say("sealing");
        var head = sealed.head();
        if (head == null) {
            await(config.every());
            return;
        }
        meters.counter("ledger.sealed.entries").increment(sealed.entries());
        if (sealed.oldest() != null) {
            meters.timer("ledger.seal.delay").record(Duration.between(sealed.oldest(), head.at()));
        }
        if (sealed.entries() < SealSession.MOST_AT_ONCE) {
            pause(config.pause());
        }
    }

    private void lookAtTheKeys(SealSession session) throws SQLException {
        var now = System.nanoTime();
        if (lastLookAtTheKeys == 0 || now - lastLookAtTheKeys > BETWEEN_LOOKS_AT_THE_KEYS.toNanos()) {
            session.noticeNewKey();
            lastLookAtTheKeys = now;
        }
    }

    private SealSession open() throws SQLException {
        return new SealSession(DriverManager.getConnection(url, access), origin, log, keys, clock);
    }

    private static @Nullable SealSession closed(@Nullable SealSession session) {
        if (session != null) {
            session.close();
        }
        return null;
    }

    private void say(String said) {
        if (!state.equals(said)) {
            LOG.infof("ledger %s: %s", origin.name(), said);
            state = said;
        }
        sealing = true;
    }

    private void trouble(Exception failure) {
        sealing = false;
        holdsRole = false;
        var said = "not sealing: " + failure.getMessage();
        if (running && !state.equals(said)) {
            LOG.errorf(failure, "ledger %s: %s", origin.name(), said);
            state = said;
        }
    }

    private void await(Duration most) {
        try {
            if (wish.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                wish.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
