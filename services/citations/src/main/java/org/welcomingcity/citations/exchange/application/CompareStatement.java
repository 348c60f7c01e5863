package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.DifferenceKind;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent.StatementCompared;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.Ledger;

/** Compares what a partner states that it has with what was sent to it. */
@ApplicationScoped
public class CompareStatement {

    private static final Set<DifferenceKind> STATED = EnumSet.of(
            DifferenceKind.MISSING_THERE,
            DifferenceKind.VOID_NOT_KNOWN,
            DifferenceKind.HELD_UNACKNOWLEDGED,
            DifferenceKind.CONTENT_DIFFERS);

    /** A citation that the partner has. */
    public record Held(
            CitationNumber citation,
            boolean asVoid,
            @Nullable String digest) {}

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

    CompareStatement(Transmissions transmissions, Differences differences, Ledger ledger, Clock clock) {
        this.transmissions = transmissions;
        this.differences = differences;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Compares what the partner states with what was sent to it. To compare the same twice opens nothing twice. */
    @Transactional
    public Comparison compare(Statement statement) {
        statement.items().stream()
                .sorted(Comparator.comparing(held -> held.citation().value()))
                .forEach(held -> transmissions.holds(
                        statement.partner(), held.citation(), held.asVoid(), held.digest(), statement.asOf()));
        var found = differences.between(statement.partner(), statement.from(), statement.to(), statement.asOf());
        var opened = open(found);
        settle(statement, found);
        ledger.append(new StatementCompared(
                statement.partner(),
                statement.asOf(),
                "%d stated, %d mismatches, %d new".formatted(statement.items().size(), found.size(), opened)));
        return new Comparison(statement.items().size(), found.size(), opened);
    }

    // What the partner states now, and is no mismatch any more, was mended.
    private void settle(Statement statement, List<Differences.Found> found) {
        var still = found.stream().map(one -> one.kind() + " " + one.citation()).collect(Collectors.toSet());
        var stated = statement.items().stream().map(Held::citation).distinct().toList();
        differences.openAbout(stated, statement.partner(), STATED).stream()
                .filter(difference -> !still.contains(difference.kind() + " " + difference.citation()))
                .forEach(difference -> difference.settle(
                        "stated by %s as of %s".formatted(statement.partner().words(), statement.asOf()),
                        clock.instant()));
    }

    private int open(List<Differences.Found> found) {
        var now = clock.instant();
        return (int) found.stream().filter(one -> differences.open(one, now)).count();
    }
}
