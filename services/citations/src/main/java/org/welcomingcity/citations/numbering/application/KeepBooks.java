package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.welcomingcity.citations.numbering.domain.AuditSheet;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationBook;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.state.Seen;

/** Takes books in from the registrar, receipts them, and closes their audit sheets (G.L. c. 90C § 6). */
@ApplicationScoped
public class KeepBooks {

    /** A book as it arrives. */
    public record Arrival(
            String number,
            CitationBook.Kind kind,
            CitationNumber first,
            CitationNumber last,
            boolean online,
            OfficerId by) {}

    private final Books books;
    private final AuditSheet.Signed sheets;
    private final AuditSheets auditSheets;
    private final Ledger ledger;
    private final Clock clock;

    KeepBooks(Books books, AuditSheet.Signed sheets, AuditSheets auditSheets, Ledger ledger, Clock clock) {
        this.books = books;
        this.sheets = sheets;
        this.auditSheets = auditSheets;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * A book came from the registrar.
     *
     * @throws org.welcomingcity.kernel.Refused when another book has its name or one of its numbers
     */
    @Transactional
    public CitationBook receive(Arrival arrival) {
        var book = new CitationBook(
                arrival.number(),
                arrival.kind(),
                arrival.first(),
                arrival.last(),
                arrival.online(),
                arrival.by(),
                clock.instant());
        books.add(book);
        ledger.append(
                Happening.done("book.received", object(book)).because("%s to %s".formatted(book.first(), book.last())));
        return book;
    }

    /**
     * The chief receipts the book to the registrar.
     *
     * @throws org.welcomingcity.kernel.Refused when it is unknown, changed meanwhile, or was receipted before
     */
    @Transactional
    public void receipt(String number, Seen seen, String receipt, OfficerId by) {
        var book = locked(number);
        seen.mustBe(book.version());
        book.receipt(receipt, by, clock.instant());
        ledger.append(Happening.done("book.receipted", object(book)).because(receipt));
    }

    /**
     * Closes the audit sheet of a book that is used up. What it says is kept as it was signed.
     *
     * @throws org.welcomingcity.kernel.Refused while numbers are at headquarters or have no end, or when it was closed
     *     before
     */
    @Transactional
    public void complete(String number, OfficerId by) {
        var book = locked(number);
        book.complete(books.undecidedOf(number), by, clock.instant());
        sheets.keep(book, auditSheets.allRowsOf(number));
        ledger.append(Happening.done("book.audit-sheet-completed", object(book)));
    }

    private CitationBook locked(String number) {
        return books.bookToChange(number).orElseThrow(() -> Unknown.book(number));
    }

    private static String object(CitationBook book) {
        return "book/" + book.number();
    }
}
