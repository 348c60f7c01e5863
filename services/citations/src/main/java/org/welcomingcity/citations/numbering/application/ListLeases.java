package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.LeaseFile;
import org.welcomingcity.kernel.Refused;

/** Lists who has numbers of a book. */
@ApplicationScoped
public class ListLeases {

    private final Books books;

    ListLeases(Books books) {
        this.books = books;
    }

    /**
     * The leases of a book, in order.
     *
     * @throws Refused when there is no such book
     */
    @Transactional
    public List<LeaseFile> list(String number) {
        var book = books.book(number).orElseThrow(() -> Unknown.book(number));
        return LeaseFile.of(books.leasesOf(book.number()), books);
    }
}
