package org.welcomingcity.citations.exchange.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Difference.Kind;
import org.welcomingcity.citations.exchange.domain.Difference.Resolution;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;

/** Looks for mismatches: when a partner states what it has, and by itself for what waits too long. */
@ApplicationScoped
public class CompareStatements {

    private static final int AT_A_TIME = 1_000;
    private static final Set<Kind> STATED =
            EnumSet.of(Kind.MISSING_THERE, Kind.VOID_NOT_KNOWN, Kind.HELD_UNACKNOWLEDGED, Kind.CONTENT_DIFFERS);

    /** A citation that the partner has. */
    public record Held(
            String citation, boolean asVoid, @Nullable String digest) {}

    /**
     * Everything the partner has about violations of some days.
     *
     * @param asOf as of when
     * @param from the first day
     * @param to the last day
     */
    public record Statement(Partner partner, Instant asOf, LocalDate from, LocalDate to, List<Held> items) {
        public Statement {
            items = List.copyOf(items);
        }
    }

    /** How many citations were stated, how many mismatches there are, and how many of these are new. */
    public record Comparison(int stated, int mismatches, int opened) {}

    private final Transmissions transmissions;
    private final Differences differences;
    private final Ledger ledger;
    private final Clock clock;
    private final Duration unfetched;
    private final Duration unacknowledged;

    CompareStatements(
            Transmissions transmissions,
            Differences differences,
            Ledger ledger,
            Clock clock,
            @ConfigProperty(name = "exchange.unfetched-after") Duration unfetched,
            @ConfigProperty(name = "exchange.unacknowledged-after") Duration unacknowledged) {
        this.transmissions = transmissions;
        this.differences = differences;
        this.ledger = ledger;
        this.clock = clock;
        this.unfetched = unfetched;
        this.unacknowledged = unacknowledged;
    }

    /** Compares what the partner states with what was sent to it. To compare the same twice opens nothing twice. */
    @Transactional
    public Comparison compare(Statement statement) {
        statement.items().stream()
                .sorted(java.util.Comparator.comparing(Held::citation))
                .forEach(held -> transmissions.holds(
                        statement.partner(), held.citation(), held.asVoid(), held.digest(), statement.asOf()));
        var found = differences.between(statement.partner(), statement.from(), statement.to(), statement.asOf());
        var opened = open(found);
        settle(statement, found);
        ledger.append(Happening.done("statement.compared", "statement/" + statement.partner() + "/" + statement.asOf())
                .because("%d stated, %d mismatches, %d new"
                        .formatted(statement.items().size(), found.size(), opened)));
        return new Comparison(statement.items().size(), found.size(), opened);
    }

    // What the partner states now, and is no mismatch any more, was mended.
    private void settle(Statement statement, List<Differences.Found> found) {
        var still = found.stream().map(one -> one.kind() + " " + one.citation()).collect(Collectors.toSet());
        var stated = statement.items().stream().map(Held::citation).distinct().toList();
        differences.openAbout(stated, statement.partner(), STATED).stream()
                .filter(difference -> !still.contains(difference.kind() + " " + difference.citation()))
                .forEach(difference -> difference.resolve(
                        Resolution.SETTLED_ITSELF,
                        "stated by %s as of %s".formatted(statement.partner().words(), statement.asOf()),
                        "system",
                        clock.instant()));
    }

    /** Opens a difference for everything that waits too long. */
    @Scheduled(
            every = "{exchange.look-every}",
            delayed = "{exchange.look-after}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void look() {
        var now = clock.instant();
        var opened = open(differences.waitingTooLong(now.minus(unfetched), now.minus(unacknowledged), AT_A_TIME));
        if (opened > 0) {
            ledger.append(Happening.done("differences.opened", "difference-queue/all")
                    .because("%d wait too long".formatted(opened)));
        }
    }

    private int open(List<Differences.Found> found) {
        var now = clock.instant();
        return (int) found.stream().filter(one -> differences.open(one, now)).count();
    }
}
