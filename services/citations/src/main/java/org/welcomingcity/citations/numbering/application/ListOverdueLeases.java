package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.LeaseFile;
import org.welcomingcity.platform.security.ActingUser;

/** Lists leases that ran out with numbers still out. */
@ApplicationScoped
public class ListOverdueLeases {

    private final Books books;

    ListOverdueLeases(Books books) {
        this.books = books;
    }

    /** The longest first; an officer sees their own. */
    @Transactional
    public List<LeaseFile> list(int limit, ActingUser reader) {
        return LeaseFile.of(books.overdue(OwnCitations.onlyOf(reader).orElse(null), limit), books);
    }
}
