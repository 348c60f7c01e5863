package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.LeaseFile;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.NumbersUnaccountedFor;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;

/** Nobody knows where numbers of a lease are. They may turn up. */
@ApplicationScoped
public class DeclareUnaccounted {

    private final Books books;
    private final LeasedNumbers leased;
    private final Ledger ledger;
    private final Clock clock;

    DeclareUnaccounted(Books books, LeasedNumbers leased, Ledger ledger, Clock clock) {
        this.books = books;
        this.leased = leased;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Says so.
     *
     * @param numbers which; null for all that are still out
     * @throws Refused when one of them is not out under this lease
     */
    @Transactional
    public LeaseFile declare(UUID id, @Nullable List<CitationNumber> numbers, String explanation) {
        var lease = books.lease(id).orElseThrow(() -> Refused.unknown("lease", id));
        var now = clock.instant();
        leased.of(lease, numbers).forEach(number -> ledger.append(number.loseTrack(explanation, now)));
        ledger.append(new NumbersUnaccountedFor(lease.book(), explanation));
        return LeaseFile.of(lease, books);
    }
}
