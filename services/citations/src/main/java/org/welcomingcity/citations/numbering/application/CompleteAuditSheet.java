package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.welcomingcity.citations.numbering.domain.AuditSheet;
import org.welcomingcity.citations.numbering.domain.BookFile;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;

/** Closes the audit sheet of a book that is used up. What it says is kept as it was signed. */
@ApplicationScoped
public class CompleteAuditSheet {

    private final Books books;
    private final AuditSheet.Signed sheets;
    private final SheetRows rows;
    private final Ledger ledger;
    private final Clock clock;

    CompleteAuditSheet(Books books, AuditSheet.Signed sheets, SheetRows rows, Ledger ledger, Clock clock) {
        this.books = books;
        this.sheets = sheets;
        this.rows = rows;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Closes it.
     *
     * @throws Refused while numbers are at headquarters or have no end, or when it was closed before
     */
    @Transactional
    public BookFile complete(String number, OfficerId by) {
        var book = books.bookToChange(number).orElseThrow(() -> Unknown.book(number));
        var completed = book.complete(books.undecidedOf(number), by, clock.instant());
        sheets.keep(book, rows.allOf(number));
        ledger.append(completed);
        return BookFile.of(book, books);
    }
}
