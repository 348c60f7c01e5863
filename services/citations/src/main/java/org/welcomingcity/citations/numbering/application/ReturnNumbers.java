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
import org.welcomingcity.citations.numbering.domain.NumberingEvent.NumbersReturned;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;

/** Numbers of a lease come back to headquarters unused. */
@ApplicationScoped
public class ReturnNumbers {

    private final Books books;
    private final LeasedNumbers leased;
    private final Ledger ledger;
    private final Clock clock;

    ReturnNumbers(Books books, LeasedNumbers leased, Ledger ledger, Clock clock) {
        this.books = books;
        this.leased = leased;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Takes them back.
     *
     * @param numbers which; null for all that are still out
     * @throws Refused when one of them is not out under this lease
     */
    @Transactional
    public LeaseFile takeBack(UUID id, @Nullable List<CitationNumber> numbers, @Nullable String note) {
        var lease = books.lease(id).orElseThrow(() -> Refused.unknown("lease", id));
        var now = clock.instant();
        leased.of(lease, numbers).forEach(number -> ledger.append(number.comeBack(note, now)));
        ledger.append(new NumbersReturned(lease.book(), note));
        return LeaseFile.of(lease, books);
    }
}
