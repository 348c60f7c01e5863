package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.welcomingcity.citations.numbering.domain.BookFile;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.state.Seen;

/** The chief receipts a book to the registrar. */
@ApplicationScoped
public class ReceiptBook {

    private final Books books;
    private final Ledger ledger;
    private final Clock clock;

    ReceiptBook(Books books, Ledger ledger, Clock clock) {
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Puts the receipt down.
     *
     * @throws Refused when the book is unknown, changed meanwhile, or was receipted before
     */
    @Transactional
    public BookFile receipt(String number, Seen seen, String receipt, OfficerId by) {
        var book = books.bookToChange(number).orElseThrow(() -> Unknown.book(number));
        seen.mustBe(book.version());
        ledger.append(book.receipt(receipt, by, clock.instant()));
        return BookFile.of(book, books);
    }
}
