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
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.seal.Sealer;

/** Sends tree heads to the witnesses that are configured, from the replica that seals. A witness that is away holds up nobody. */
@ApplicationScoped
class Witnesses {

    private static final Logger LOG = Logger.getLogger(Witnesses.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final DataSource database;
    private final Sealer sealer;
    private final List<WitnessRound> rounds;
    private volatile boolean running;
    private @Nullable Thread thread;

    Witnesses(DataSource database, Sealer sealer, WitnessesConfig config, Mailer mailer, Clock clock) {
        this.database = database;
        this.sealer = sealer;
        this.rounds = config.byName().entrySet().stream()
                .map(named -> new WitnessRound(
                        named.getKey(),
                        witness(named.getValue(), mailer),
                        named.getValue().every(),
                        clock))
                .toList();
    }

    private static Witness witness(WitnessesConfig.WitnessConfig config, Mailer mailer) {
        return switch (config.kind()) {
            case FILE -> new FileWitness(Path.of(config.to()));
            case HTTP -> new HttpWitness(URI.create(config.to()));
            case MAIL -> new MailWitness(mailer, config.to());
        };
    }

    void start(@Observes StartupEvent event) {
        if (rounds.isEmpty()) {
            LOG.warn("no witness is configured: whoever holds the signing key could rewrite the ledger unseen");
            return;
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
                if (sealer.seals()) {
                    goRound();
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
