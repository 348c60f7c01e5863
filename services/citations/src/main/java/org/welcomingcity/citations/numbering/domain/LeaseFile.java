package org.welcomingcity.citations.numbering.domain;

import java.util.List;

/**
 * A lease, and how many of its numbers are still out.
 *
 * @param letter the letter of its numbers
 */
public record LeaseFile(NumberLease lease, char letter, long out) {

    /** The lease with its numbers counted. */
    public static LeaseFile of(NumberLease lease, Books books) {
        return of(List.of(lease), books).getFirst();
    }

    /** The same for several, counted at once. */
    public static List<LeaseFile> of(List<NumberLease> leases, Books books) {
        var out = books.outOf(leases.stream().map(NumberLease::id).toList());
        return leases.stream()
                .map(lease -> new LeaseFile(
                        lease,
                        books.book(lease.book()).orElseThrow().first().letter(),
                        out.getOrDefault(lease.id(), 0L)))
                .toList();
    }
}
