package org.welcomingcity.citations.numbering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.CitationNumbers;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;

/**
 * Hands numbers out of the row of the server's own book, which stays locked until the caller commits. A database sequence
 * would be faster and leaves holes after a rollback; an audit sheet must not have any.
 */
@ApplicationScoped
class NumbersOnCitations implements CitationNumbers {

    private static final String LAW = "G.L. c. 90C § 2";

    private final EntityManager database;
    private final Books books;

    NumbersOnCitations(EntityManager database, Books books) {
        this.database = database;
        this.books = books;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public CitationNumber next(OfficerId officer, Instant at) {
        var given = take();
        if (given.isEmpty()) {
            // The book that was waited for was used up meanwhile; the next one is free.
            given = take();
        }
        if (given.isEmpty()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "no-citation-numbers-left",
                    "Every electronic range of citation numbers is used up; the chief has to receive a new one.",
                    List.of()));
        }
        var row = given.getFirst();
        var number = CitationNumber.of(((String) row[1]).charAt(0), ((Number) row[2]).longValue());
        database.persist(AccountedNumber.issued(number, (String) row[0], officer, at));
        return number;
    }

    private List<Object[]> take() {
        @SuppressWarnings("unchecked") // A native query has no type until it is read.
        var given =
                (List<Object[]>) database.createNativeQuery("""
                        update citation_book set next_number = next_number + 1, version = version + 1
                        where number = (select number from citation_book
                                        where online and receipt is not null and next_number <= last_number
                                        order by received_at, number limit 1 for update)
                        returning number, letter, next_number - 1""", Object[].class).getResultList();
        return given;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void use(CitationNumber number, OfficerId officer, Instant writtenAt) {
        var wanted = books.numberToChange(number)
                .orElseThrow(() -> refused(
                        "number-not-given-out",
                        new Fault(
                                "number",
                                "cit-book-issue",
                                LAW,
                                "%s was not given to anybody".formatted(number),
                                "use a number that was given to the officer")));
        var lease = wanted.lease();
        if (lease == null || !books.lease(lease).orElseThrow().covers(writtenAt)) {
            throw refused(
                    "number-outside-its-lease",
                    new Fault(
                            "writtenAt",
                            "cit-book-issue",
                            LAW,
                            "%s was not leased at that moment".formatted(number),
                            "send when the citation was written; after a lease has run out, take another number"));
        }
        wanted.issue(officer, writtenAt);
    }

    private static Refused refused(String code, Fault fault) {
        return new Refused(new Refusal(
                Refusal.Kind.AGAINST_THE_RULES,
                code,
                "The number cannot go onto this citation. Nothing was stored.",
                List.of(fault)));
    }
}
