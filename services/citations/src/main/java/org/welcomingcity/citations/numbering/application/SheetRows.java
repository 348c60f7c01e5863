package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.AuditSheet.Row;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.IssuedCitations;

/** The rows of an audit sheet as they are now. */
@ApplicationScoped
class SheetRows {

    private static final int AT_A_TIME = 1_000;

    private final Books books;
    private final IssuedCitations citations;

    SheetRows(Books books, IssuedCitations citations) {
        this.books = books;
        this.citations = citations;
    }

    /** Every row of a book. */
    List<Row> allOf(String book) {
        var all = new ArrayList<Row>();
        CitationNumber after = null;
        while (true) {
            var rows = after(book, after, AT_A_TIME);
            all.addAll(rows);
            if (rows.size() < AT_A_TIME) {
                return all;
            }
            after = new CitationNumber(rows.getLast().number());
        }
    }

    /** The rows after a number, in order; from the first where there is none. */
    List<Row> after(String book, @Nullable CitationNumber after, int limit) {
        var numbers = books.numbersOf(book, after, limit);
        var words =
                citations.inWords(numbers.stream().map(AccountedNumber::number).toList());
        return numbers.stream()
                .map(number -> Row.of(number, words.get(number.number())))
                .toList();
    }
}
