package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.LeaseFile;
import org.welcomingcity.citations.numbering.domain.NumberLease;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;

/** Gives the next numbers of a book to an officer or a device. */
@ApplicationScoped
public class LeaseNumbers {

    private final Books books;
    private final Ledger ledger;
    private final Clock clock;

    LeaseNumbers(Books books, Ledger ledger, Clock clock) {
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Gives them out.
     *
     * @throws Refused when the book is unknown, not receipted, the server's own, or has too few left
     */
    @Transactional
    public LeaseFile lease(String number, int count, NumberLease.Terms terms, OfficerId by) {
        var book = books.bookToChange(number).orElseThrow(() -> Unknown.book(number));
        var leased = book.lease(count, terms, by, clock.instant());
        books.add(leased.lease());
        leased.numbers().forEach(given -> books.add(AccountedNumber.leased(given, leased.lease())));
        ledger.append(leased);
        return LeaseFile.of(leased.lease(), books);
    }
}
