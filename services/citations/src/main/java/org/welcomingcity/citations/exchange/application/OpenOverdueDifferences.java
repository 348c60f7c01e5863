package org.welcomingcity.citations.exchange.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent.DifferencesOpened;
import org.welcomingcity.ledger.Ledger;

/** Looks by itself for what waits too long at a partner. How long that is, the city says. */
@ApplicationScoped
public class OpenOverdueDifferences {

    private static final int AT_A_TIME = 1_000;

    private final Differences differences;
    private final Ledger ledger;
    private final Clock clock;
    private final Duration unfetched;
    private final Duration unacknowledged;

    OpenOverdueDifferences(
            Differences differences,
            Ledger ledger,
            Clock clock,
            @ConfigProperty(name = "exchange.unfetched-after") Duration unfetched,
            @ConfigProperty(name = "exchange.unacknowledged-after") Duration unacknowledged) {
        this.differences = differences;
        this.ledger = ledger;
        this.clock = clock;
        this.unfetched = unfetched;
        this.unacknowledged = unacknowledged;
    }

    /** Opens a difference for everything that waits too long. */
    @Scheduled(
            every = "{exchange.look-every}",
            delayed = "{exchange.look-after}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void look() {
        var now = clock.instant();
        var opened =
                (int) differences.waitingTooLong(now.minus(unfetched), now.minus(unacknowledged), AT_A_TIME).stream()
                        .filter(one -> differences.open(one, now))
                        .count();
        if (opened > 0) {
            ledger.append(new DifferencesOpened(opened));
        }
    }
}
