package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.welcomingcity.citations.numbering.domain.BookFile;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.kernel.Refused;

/** Reads one citation book. */
@ApplicationScoped
public class ReadBook {

    private final Books books;

    ReadBook(Books books) {
        this.books = books;
    }

    /** @throws Refused when there is none of that number */
    @Transactional
    public BookFile read(String number) {
        return BookFile.of(books.book(number).orElseThrow(() -> Unknown.book(number)), books);
    }
}
