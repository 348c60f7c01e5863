package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.LeaseFile;
import org.welcomingcity.kernel.Refused;

/** Reads one lease of numbers. */
@ApplicationScoped
public class ReadLease {

    private final Books books;

    ReadLease(Books books) {
        this.books = books;
    }

    /** @throws Refused when there is none of that id */
    @Transactional
    public LeaseFile read(UUID id) {
        return LeaseFile.of(books.lease(id).orElseThrow(() -> Refused.unknown("lease", id)), books);
    }
}
