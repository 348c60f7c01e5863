package org.welcomingcity.citations.numbering.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
            @Nullable String officer,
            @Nullable String book,
            boolean nothing,
            boolean awaiting,
            @Nullable String after,
            int limit) {}

    /**
     * Adds a book.
     *
     * @throws org.welcomingcity.kernel.Refused when another book has its name or one of its numbers
     */
    void add(CitationBook book);

    /** Adds a lease with its numbers. */
    void add(NumberLease lease, List<AccountedNumber> numbers);

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
    List<NumberLease> overdue(@Nullable String officer, int limit);

    /** Leases that ran out with numbers still out and were not flagged yet, locked. */
    List<NumberLease> runOut(Instant now, int limit);

    /** A number that left headquarters. */
    Optional<AccountedNumber> number(CitationNumber number);

    /** The same, locked until the caller's transaction ends. */
    Optional<AccountedNumber> numberToChange(CitationNumber number);

    /** The numbers of a book that left headquarters, in order; at most as many as asked for. */
    List<AccountedNumber> numbersOf(String book, @Nullable String after, int limit);

    /** The numbers of a lease that are in that state, in order, locked. */
    List<AccountedNumber> numbersToChange(UUID lease, NumberState state);

    /** The numbers that match, in order. */
    List<AccountedNumber> matching(NumberQuery query);

    /** How many numbers of a book are in each state that is reached after headquarters. */
    Map<NumberState, Long> countsOf(String book);

    /** How many numbers of each lease are still out. */
    Map<UUID, Long> outOf(List<UUID> leases);

    /** How many numbers of a book are leased, or wait for a countersignature. */
    long undecidedOf(String book);
}
