package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.welcomingcity.citations.numbering.domain.BookFile;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationBook;
import org.welcomingcity.citations.numbering.domain.CitationBookKind;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;

/** Takes in a book or electronic range that came from the registrar. */
@ApplicationScoped
public class ReceiveBook {

    /** A book as it arrives. */
    public record Arrival(
            String number,
            CitationBookKind kind,
            CitationNumber first,
            CitationNumber last,
            boolean online,
            OfficerId by) {}

    private final Books books;
    private final Ledger ledger;
    private final Clock clock;

    ReceiveBook(Books books, Ledger ledger, Clock clock) {
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Takes it in.
     *
     * @throws Refused when another book has its name or one of its numbers
     */
    @Transactional
    public BookFile receive(Arrival arrival) {
        var book = new CitationBook(
                arrival.number(),
                arrival.kind(),
                arrival.first(),
                arrival.last(),
                arrival.online(),
                arrival.by(),
                clock.instant());
        if (!books.add(book)) {
            throw CitationBook.known();
        }
        ledger.append(book.received());
        return BookFile.of(book, books);
    }
}
