package org.welcomingcity.ledger.witness;

import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.note.Cosigner;
import org.welcomingcity.ledger.seal.KeyEntries;
import org.welcomingcity.ledger.seal.Origin;
import org.welcomingcity.ledger.seal.Sealer;

/** Sends tree heads to the witnesses that are configured, from the replica that seals. A witness that is away holds up nobody. */
@ApplicationScoped
class Witnesses {

    private static final Logger LOG = Logger.getLogger(Witnesses.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration BETWEEN_COMPARISONS = Duration.ofSeconds(15);

    private final DataSource database;
    private final Sealer sealer;
    private final List<WitnessRound> rounds;
    private final Origin origin;
    private final Clock clock;
    private final Map<String, TlogWitness> cosigning = new TreeMap<>();
    private final Map<String, Comparison> compared = new ConcurrentSkipListMap<>();
    private Instant nextComparison = Instant.EPOCH;
    private volatile boolean running;
    private @Nullable Thread thread;

    Witnesses(DataSource database, Sealer sealer, WitnessesConfig config, Mailer mailer, Origin origin, Clock clock) {
        this.database = database;
        this.sealer = sealer;
        this.origin = origin;
        this.clock = clock;
        var witnesses = new TreeMap<String, Witness>();
        config.byName().forEach((name, settings) -> witnesses.put(name, witness(settings, mailer)));
        var rounds = new ArrayList<WitnessRound>();
        witnesses.forEach((name, witness) -> {
            var settings = config.byName().get(name);
            if (settings != null) {
                rounds.add(new WitnessRound(name, witness, settings.every(), clock));
            }
        });
        this.rounds = List.copyOf(rounds);
        witnesses.forEach((name, witness) -> {
            if (witness instanceof TlogWitness cosigning) {
                this.cosigning.put(name, cosigning);
            }
        });
    }

    private static Witness witness(WitnessesConfig.WitnessConfig config, Mailer mailer) {
        return switch (config.kind()) {
            case FILE -> new FileWitness(Path.of(config.to()));
            case HTTP -> new HttpWitness(URI.create(config.to()));
            case TLOG ->
                new TlogWitness(
                        URI.create(config.to()),
                        Cosigner.parse(config.key()
                                .orElseThrow(() -> new IllegalStateException(
                                        "ledger.witness.<name>.key is missing: the key of the witness "
                                                + config.to()))));
            case MAIL -> new MailWitness(mailer, config.to());
        };
    }

    void start(@Observes StartupEvent event) {
        if (rounds.isEmpty()) {
            LOG.warn("no witness is configured: whoever holds the signing key could rewrite the ledger unseen");
            return;
        }
        // Before anybody is served: a ledger that lost its end must not go on as if nothing had been there.
        try {
            compare();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = true;
        thread = Thread.ofVirtual().name("ledger-witnesses").start(this::run);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        try {
            while (running) {
                if (!clock.instant().isBefore(nextComparison)) {
                    compare();
                }
                if (sealer.seals()) {
                    goRound();
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What came of comparing with each witness that can be asked, by its name. */
    Map<String, Comparison> compared() {
        return Map.copyOf(compared);
    }

    private void compare() throws InterruptedException {
        for (var witness : cosigning.entrySet()) {
            try (var connection = database.getConnection()) {
                var keys = KeyEntries.all(connection).stream()
                        .map(KeyEntries.KeyEntry::key)
                        .toList();
                var came = Comparison.of(witness.getValue(), origin.name(), keys, connection);
                var before = compared.put(witness.getKey(), came);
                if (before == null || before.result() != came.result()) {
                    LOG.logf(
                            came.contradicts() ? Logger.Level.ERROR : Logger.Level.INFO,
                            "ledger %s and its witness %s: %s",
                            origin.name(),
                            witness.getKey(),
                            came.says());
                }
            } catch (SQLException | RuntimeException e) {
                LOG.error("the ledger could not be compared with its witness " + witness.getKey(), e);
            }
        }
        nextComparison = clock.instant().plus(BETWEEN_COMPARISONS);
    }

    private void goRound() throws InterruptedException {
        for (var round : rounds) {
            try (var connection = database.getConnection()) {
                round.go(connection);
            } catch (SQLException | RuntimeException e) {
                LOG.error("a witness could not be served", e);
            }
        }
    }
}
