package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.BookFile;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;

/** Lists citation books. */
@ApplicationScoped
public class ListBooks {

    private final Books books;

    ListBooks(Books books) {
        this.books = books;
    }

    /** Books, newest first. */
    @Transactional
    public Page<BookFile> list(@Nullable String after, int limit) {
        var cursor = after == null ? null : Cursor.decoded(after);
        var found = books.newest(cursor == null ? null : cursor.at(), cursor == null ? null : cursor.key(), limit + 1);
        return Page.of(found, limit, last -> new Cursor(last.receivedAt(), last.number()))
                .map(book -> BookFile.of(book, books));
    }
}
