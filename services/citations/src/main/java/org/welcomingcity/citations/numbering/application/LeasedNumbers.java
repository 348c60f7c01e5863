package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.NumberLease;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.kernel.Refused;

/** Numbers that are out under a lease, locked in their order. */
@ApplicationScoped
class LeasedNumbers {

    private final Books books;

    LeasedNumbers(Books books) {
        this.books = books;
    }

    /**
     * Those that are meant.
     *
     * @param numbers which; null for all that are still out
     * @throws Refused when one of them is not of this lease, or none is out
     */
    List<AccountedNumber> of(NumberLease lease, @Nullable List<CitationNumber> numbers) {
        if (numbers == null) {
            var out = books.numbersToChange(lease.id(), NumberState.LEASED);
            if (out.isEmpty()) {
                throw NumberLease.hasNot(
                        "", "cit-audit-entry", "none of its numbers is out", "look at the lease again");
            }
            return out;
        }
        // In order, so that two who lock several numbers do not wait for each other.
        return new HashSet<>(numbers)
                .stream()
                        .sorted(Comparator.comparing(CitationNumber::value))
                        .map(number -> books.numberToChange(number)
                                .filter(found -> lease.id().equals(found.lease()))
                                .orElseThrow(() -> NumberLease.hasNot(
                                        "numbers",
                                        "cit-book-issue",
                                        "%s is not of this lease".formatted(number),
                                        "take the numbers from the lease")))
                        .toList();
    }
}
