package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.Books.NumberQuery;
import org.welcomingcity.citations.numbering.domain.IssuedCitations;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.platform.security.ActingUser;

/** Lists numbers that left headquarters. */
@ApplicationScoped
public class ListNumbers {

    private final Books books;
    private final IssuedCitations citations;

    ListNumbers(Books books, IssuedCitations citations) {
        this.books = books;
        this.citations = citations;
    }

    /** The numbers that match, in order; of an officer, their own. */
    @Transactional
    public Page<AccountedNumber> list(NumberQuery query, ActingUser reader) {
        var officer = OwnCitations.narrowedTo(query.officer(), reader);
        var found = books.matching(
                new NumberQuery(
                        query.state(),
                        officer,
                        query.book(),
                        query.nothing(),
                        query.awaiting(),
                        query.after(),
                        query.limit() + 1),
                query.nothing() ? citations.without(query.book(), officer) : List.of());
        return Page.of(
                found,
                query.limit(),
                last -> new Cursor(Instant.EPOCH, last.number().value()));
    }
}
