package org.welcomingcity.citations.numbering.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.ledger.Ledger;

/**
 * Looks for leases that ran out with numbers still out, and says so. The law gives no day on which a number comes back by
 * itself, and a number that is freed while its form lies in a car could be used twice: so it stays with the officer.
 */
@ApplicationScoped
public class FlagOverdueLeases {

    private static final int AT_A_TIME = 500;

    private final Books books;
    private final Ledger ledger;
    private final Clock clock;

    FlagOverdueLeases(Books books, Ledger ledger, Clock clock) {
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Flags what ran out. To do it twice, or on two machines, flags each lease once. */
    @Scheduled(
            every = "{numbering.overdue-check}",
            delayed = "{numbering.overdue-check-after}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void flag() {
        var now = clock.instant();
        books.runOut(now, AT_A_TIME).forEach(lease -> ledger.append(lease.flagOverdue(now)));
    }
}
