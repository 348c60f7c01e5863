package org.welcomingcity.citations.numbering.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.Books;
import org.welcomingcity.citations.numbering.domain.CitationBook;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.NumberLease;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;

/** Gives numbers to officers and devices, and takes back what is left of them (G.L. c. 90C § 2). */
@ApplicationScoped
public class LeaseNumbers {

    private final Books books;
    private final Ledger ledger;
    private final Clock clock;

    LeaseNumbers(Books books, Ledger ledger, Clock clock) {
        this.books = books;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Gives the next numbers of a book to an officer.
     *
     * @throws Refused when the book is unknown, not receipted, the server's own, or has too few left
     */
    @Transactional
    public NumberLease lease(String number, int count, NumberLease.Terms terms, OfficerId by) {
        var book = books.bookToChange(number).orElseThrow(() -> Unknown.book(number));
        var lease = book.lease(count, terms, by, clock.instant());
        books.add(lease, numbersOf(book, lease));
        ledger.append(Happening.done("numbers.leased", "book/" + number)
                .because("%s to %s, to %s"
                        .formatted(
                                CitationNumber.of(book.first().letter(), lease.firstNumber()),
                                CitationNumber.of(book.first().letter(), lease.lastNumber()),
                                lease.officer())));
        return lease;
    }

    private static List<AccountedNumber> numbersOf(CitationBook book, NumberLease lease) {
        return book.numbersOf(lease).stream()
                .map(number -> AccountedNumber.leased(number, lease))
                .toList();
    }

    /**
     * Numbers of a lease came back to headquarters unused.
     *
     * @param numbers which; null for all that are still out
     * @throws Refused when one of them is not out under this lease
     */
    @Transactional
    public void takeBack(UUID id, @Nullable List<CitationNumber> numbers, @Nullable String note) {
        var lease = lease(id);
        var now = clock.instant();
        wanted(lease, numbers).forEach(number -> {
            number.comeBack(now);
            ledger.append(Happening.done("number.returned", "number/" + number.number())
                    .because(note));
        });
        ledger.append(Happening.done("numbers.returned", "book/" + lease.book()).because(note));
    }

    /**
     * Nobody knows where numbers of a lease are. They may turn up.
     *
     * @param numbers which; null for all that are still out
     * @throws Refused when one of them is not out under this lease
     */
    @Transactional
    public void declareUnaccounted(UUID id, @Nullable List<CitationNumber> numbers, String explanation) {
        var lease = lease(id);
        var now = clock.instant();
        wanted(lease, numbers).forEach(number -> {
            number.loseTrack(now);
            ledger.append(Happening.done("number.unaccounted-for", "number/" + number.number())
                    .because(explanation));
        });
        ledger.append(Happening.done("numbers.unaccounted-for", "book/" + lease.book())
                .because(explanation));
    }

    private NumberLease lease(UUID id) {
        return books.lease(id).orElseThrow(() -> Unknown.lease(id));
    }

    private List<AccountedNumber> wanted(NumberLease lease, @Nullable List<CitationNumber> numbers) {
        if (numbers == null) {
            var out = books.numbersToChange(lease.id(), NumberState.LEASED);
            if (out.isEmpty()) {
                throw refused(new Refusal.Fault(
                        "",
                        "cit-audit-entry",
                        "G.L. c. 90C § 6",
                        "none of its numbers is out",
                        "look at the lease again"));
            }
            return out;
        }
        // In order, so that two who lock several numbers do not wait for each other.
        return new HashSet<>(numbers)
                .stream()
                        .sorted(java.util.Comparator.comparing(CitationNumber::value))
                        .map(number -> books.numberToChange(number)
                                .filter(found -> lease.id().equals(found.lease()))
                                .orElseThrow(() -> refused(new Fault(
                                        "numbers",
                                        "cit-book-issue",
                                        "G.L. c. 90C § 2",
                                        "%s is not of this lease".formatted(number),
                                        "take the numbers from the lease"))))
                        .toList();
    }

    private static Refused refused(Fault fault) {
        return new Refused(new Refusal(
                Refusal.Kind.CONFLICT,
                "lease-has-not",
                "That cannot be done with this lease. Nothing was changed.",
                List.of(fault)));
    }
}
