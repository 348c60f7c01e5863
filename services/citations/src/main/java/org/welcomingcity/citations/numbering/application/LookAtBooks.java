package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.Books.NumberQuery;
import org.welcomingcity.citations.numbering.domain.CitationBook;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.NumberLease;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.platform.security.ActingUser;

/** Books, leases and numbers, to be looked at. An officer sees what is their own. */
@ApplicationScoped
public class LookAtBooks {

    /**
     * A book and what became of its numbers.
     *
     * @param counts how many are in each state; they add up to the size of the book
     */
    public record BookFile(CitationBook book, Map<NumberState, Long> counts) {}

    /**
     * A lease, and how many of its numbers are still out.
     *
     * @param letter the letter of its numbers
     */
    public record LeaseFile(NumberLease lease, char letter, long out) {}

    private final Books books;

    LookAtBooks(Books books) {
        this.books = books;
    }

    /** Books, newest first. */
    @Transactional
    public Page<BookFile> newest(@Nullable String after, int limit) {
        var cursor = after == null ? null : Cursor.decoded(after);
        var found = books.newest(cursor == null ? null : cursor.at(), cursor == null ? null : cursor.key(), limit + 1);
        return Page.of(found, limit, last -> new Cursor(last.receivedAt(), last.number()))
                .map(this::fileOf);
    }

    /** One book. */
    @Transactional
    public BookFile book(String number) {
        return fileOf(books.book(number).orElseThrow(() -> Unknown.book(number)));
    }

    private BookFile fileOf(CitationBook book) {
        var counts = new EnumMap<NumberState, Long>(NumberState.class);
        for (var state : NumberState.values()) {
            counts.put(state, 0L);
        }
        counts.putAll(books.countsOf(book.number()));
        counts.put(NumberState.AT_HEADQUARTERS, book.left());
        return new BookFile(book, counts);
    }

    /** The leases of a book, in order. */
    @Transactional
    public List<LeaseFile> leasesOf(String number) {
        return filesOf(books.leasesOf(
                books.book(number).orElseThrow(() -> Unknown.book(number)).number()));
    }

    /** Leases that ran out with numbers still out, the longest first. */
    @Transactional
    public List<LeaseFile> overdue(int limit, ActingUser reader) {
        return filesOf(books.overdue(OwnCitations.onlyOf(reader).orElse(null), limit));
    }

    /** One lease. */
    @Transactional
    public LeaseFile lease(UUID id) {
        return filesOf(List.of(books.lease(id).orElseThrow(() -> Unknown.lease(id))))
                .getFirst();
    }

    private List<LeaseFile> filesOf(List<NumberLease> leases) {
        var out = books.outOf(leases.stream().map(NumberLease::id).toList());
        return leases.stream()
                .map(lease -> new LeaseFile(
                        lease,
                        books.book(lease.book()).orElseThrow().first().letter(),
                        out.getOrDefault(lease.id(), 0L)))
                .toList();
    }

    /** The numbers that match, in order; of an officer, their own. */
    @Transactional
    public Page<AccountedNumber> numbers(NumberQuery query, ActingUser reader) {
        var found = books.matching(new NumberQuery(
                query.state(),
                OwnCitations.onlyOf(reader).orElse(query.officer()),
                query.book(),
                query.nothing(),
                query.awaiting(),
                query.after() == null ? null : Cursor.decoded(query.after()).key(),
                query.limit() + 1));
        return Page.of(
                found,
                query.limit(),
                last -> new Cursor(Instant.EPOCH, last.number().value()));
    }

    /** One number. */
    @Transactional
    public AccountedNumber number(CitationNumber number, ActingUser reader) {
        return books.number(number)
                .filter(found -> !OwnCitations.isAnothers(found.officer(), reader))
                .orElseThrow(() -> Unknown.number(number));
    }
}
