package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.AuditSheet;
import org.welcomingcity.citations.numbering.domain.AuditSheet.Row;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.IssuedCitations;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;

/** Builds audit sheets: of an open book as it stands, of a completed one as it was signed. */
@ApplicationScoped
public class AuditSheets {

    private static final int AT_A_TIME = 1_000;

    private final Books books;
    private final AuditSheet.Signed signed;
    private final IssuedCitations citations;
    private final Ledger ledger;

    AuditSheets(Books books, AuditSheet.Signed signed, IssuedCitations citations, Ledger ledger) {
        this.books = books;
        this.signed = signed;
        this.citations = citations;
        this.ledger = ledger;
    }

    /**
     * A part of the sheet. That it was looked at is on the ledger.
     *
     * @param after the number after which the part begins; null for the beginning
     * @param limit the most rows
     */
    @Transactional
    public AuditSheet of(String book, @Nullable String after, int limit) {
        ledger.append(Happening.done("book.audit-sheet-read", "book/" + book));
        return part(book, after, limit);
    }

    /** A part of the sheet, as one of several that make up one reading. */
    @Transactional
    public AuditSheet part(String book, @Nullable String after, int limit) {
        var rows = rows(book, after, limit + 1);
        var more = rows.size() > limit;
        var now = more ? rows.subList(0, limit) : rows;
        var kept = signed.ofBook(book);
        if (kept.isEmpty()) {
            return new AuditSheet(now, List.of(), more);
        }
        var asSigned = new HashMap<String, Row>();
        kept.get().forEach(row -> asSigned.put(row.number(), row));
        var then = new ArrayList<Row>();
        var amendments = new ArrayList<Row>();
        for (var row : now) {
            var before = asSigned.getOrDefault(row.number(), row);
            then.add(before);
            if (before.state() != row.state() || before.awaiting() != row.awaiting()) {
                amendments.add(row);
            }
        }
        return new AuditSheet(then, amendments, more);
    }

    /** Every row of a book as it is now. */
    List<Row> allRowsOf(String book) {
        var all = new ArrayList<Row>();
        String after = null;
        while (true) {
            var rows = rows(book, after, AT_A_TIME);
            all.addAll(rows);
            if (rows.size() < AT_A_TIME) {
                return all;
            }
            after = rows.getLast().number();
        }
    }

    private List<Row> rows(String book, @Nullable String after, int limit) {
        var numbers = books.numbersOf(book, after, limit);
        var words = citations.inWords(numbers.stream()
                .map(AccountedNumber::number)
                .map(Object::toString)
                .toList());
        return numbers.stream()
                .map(number -> Row.of(number, words.get(number.number().value())))
                .toList();
    }
}
