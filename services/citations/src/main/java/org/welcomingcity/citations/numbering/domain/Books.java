package org.welcomingcity.citations.numbering.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;

/** All citation books, leases and numbers. */
public interface Books {

    /**
     * Which numbers are wanted; null means any.
     *
     * @param nothing only those with nothing to show for them: out, on no citation, and not explained
     * @param awaiting only those whose explanation waits for its countersignature
     */
    record NumberQuery(
            @Nullable NumberState state,
            @Nullable OfficerId officer,
            @Nullable String book,
            boolean nothing,
            boolean awaiting,
            @Nullable CitationNumber after,
            int limit) {}

    /**
     * Adds a book.
     *
     * @return false when another book has its name or one of its numbers; the caller's transaction is broken then
     */
    boolean add(CitationBook book);

    /** Adds a lease. */
    void add(NumberLease lease);

    /** Adds a number that left headquarters. */
    void add(AccountedNumber number);

    /**
     * Takes the next number out of the server's own range and accounts for it as issued. Whoever else takes one meanwhile
     * takes another; if the caller breaks off, it lies where it was.
     *
     * @return empty when every range is used up
     */
    Optional<CitationNumber> takeNext(OfficerId officer, Instant at);

    /** Books, newest first. */
    List<CitationBook> newest(@Nullable Instant afterReceived, @Nullable String afterNumber, int limit);

    /** The book of that number. */
    Optional<CitationBook> book(String number);

    /** The same, locked until the caller's transaction ends. */
    Optional<CitationBook> bookToChange(String number);

    /** The lease of that id. */
    Optional<NumberLease> lease(UUID id);

    /** The leases of a book, in order. */
    List<NumberLease> leasesOf(String book);

    /** Leases whose numbers are overdue, longest first; of one officer or of all. */
    List<NumberLease> overdue(@Nullable OfficerId officer, int limit);

    /** Leases that ran out with numbers still out and were not flagged yet, locked. */
    List<NumberLease> runOut(Instant now, int limit);

    /** A number that left headquarters. */
    Optional<AccountedNumber> number(CitationNumber number);

    /** The same, locked until the caller's transaction ends. */
    Optional<AccountedNumber> numberToChange(CitationNumber number);

    /** The numbers of a book that left headquarters, in order; at most as many as asked for. */
    List<AccountedNumber> numbersOf(String book, @Nullable CitationNumber after, int limit);

    /** The numbers of a lease that are in that state, in order, locked. */
    List<AccountedNumber> numbersToChange(UUID lease, NumberState state);

    /**
     * The numbers that match, in order.
     *
     * @param uncited the issued numbers that are on no citation; only asked for where {@link NumberQuery#nothing}
     */
    List<AccountedNumber> matching(NumberQuery query, Collection<CitationNumber> uncited);

    /** How many numbers of a book are in each state that is reached after headquarters. */
    Map<NumberState, Long> countsOf(String book);

    /** How many numbers of each lease are still out. */
    Map<UUID, Long> outOf(List<UUID> leases);

    /** How many numbers of a book are leased, or wait for a countersignature. */
    long undecidedOf(String book);
}
