package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.security.ActingUser;

/** Reads one number that left headquarters. */
@ApplicationScoped
public class ReadNumber {

    private final Books books;

    ReadNumber(Books books) {
        this.books = books;
    }

    /** @throws Refused when it is unknown, or another officer's where the reader sees only their own */
    @Transactional
    public AccountedNumber read(CitationNumber number, ActingUser reader) {
        return books.number(number)
                .filter(found -> !OwnCitations.isAnothers(found.officer(), reader))
                .orElseThrow(() -> Unknown.number(number));
    }
}
