package org.welcomingcity.citations.numbering.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to citation books, leases and numbers. */
public sealed interface NumberingEvent extends LedgerEvent {

    /** About a book, or about a lease of its numbers. */
    sealed interface AboutBook extends NumberingEvent {

        /** The book's number. */
        String book();

        @Override
        default String object() {
            return "book/" + book();
        }
    }

    @Recorded(action = "book.received", says = "A citation book came in.")
    record BookReceived(String book, CitationNumber first, CitationNumber last) implements AboutBook {

        @Override
        public String reason() {
            return "%s to %s".formatted(first, last);
        }
    }

    /** @param reason the receipt */
    @Recorded(action = "book.receipted", says = "A citation book was receipted.")
    record BookReceipted(String book, String reason) implements AboutBook {}

    @Recorded(action = "book.audit-sheet-read", says = "The audit sheet of a book was read.")
    record AuditSheetRead(String book) implements AboutBook {}

    @Recorded(action = "book.audit-sheet-completed", says = "The audit sheet of a book was completed.")
    record AuditSheetCompleted(String book) implements AboutBook {}

    /**
     * @param lease the lease that was made
     * @param numbers its numbers, in order
     */
    @Recorded(action = "numbers.leased", says = "Numbers of a book were leased to an officer or a device.")
    record NumbersLeased(NumberLease lease, List<CitationNumber> numbers) implements AboutBook {

        public NumbersLeased {
            numbers = List.copyOf(numbers);
        }

        @Override
        public String book() {
            return lease.book();
        }

        @Override
        public String reason() {
            return "%s to %s, to %s".formatted(numbers.getFirst(), numbers.getLast(), lease.officer());
        }
    }

    @Recorded(action = "numbers.returned", says = "Leased numbers that were not used came back.", personal = true)
    record NumbersReturned(String book, @Nullable String reason) implements AboutBook {}

    @Recorded(
            action = "numbers.unaccounted-for",
            says = "Leased numbers did not come back; the chief explained it.",
            personal = true)
    record NumbersUnaccountedFor(String book, String reason) implements AboutBook {}

    @Recorded(action = "lease.overdue", says = "A lease of numbers ran out, and not all of them were accounted for.")
    record LeaseOverdue(NumberLease lease) implements AboutBook {

        @Override
        public String book() {
            return lease.book();
        }

        @Override
        public String reason() {
            return "lease %s of %s ran out on %s".formatted(lease.id(), lease.officer(), lease.expiresAt());
        }
    }

    /** About one number. */
    sealed interface AboutNumber extends NumberingEvent {

        /** The number. */
        CitationNumber number();

        @Override
        default String object() {
            return "number/" + number();
        }
    }

    @Recorded(action = "number.returned", says = "One number that was not used came back.", personal = true)
    record NumberReturned(CitationNumber number, @Nullable String reason) implements AboutNumber {}

    @Recorded(
            action = "number.unaccounted-for",
            says = "Nobody knows where one number is; the chief explained it.",
            personal = true)
    record NumberUnaccountedFor(CitationNumber number, String reason) implements AboutNumber {}

    @Recorded(
            action = "number.explained-as-spoiled",
            says = "An officer explained that a number was spoiled.",
            personal = true)
    record ExplainedAsSpoiled(CitationNumber number, String reason) implements AboutNumber {}

    @Recorded(
            action = "number.explained-as-voided",
            says = "An officer explained why a citation is void.",
            personal = true)
    record ExplainedAsVoided(CitationNumber number, String reason) implements AboutNumber {}

    @Recorded(
            action = "number.explanation-returned",
            says = "An explanation was sent back to the officer.",
            personal = true)
    record ExplanationReturned(CitationNumber number, String reason) implements AboutNumber {}

    /** The explanation was countersigned; the reason is the explanation. */
    sealed interface Countersigned extends AboutNumber {

        @Override
        String reason();
    }

    @Recorded(
            action = "number.spoiled",
            says = "The explanation of a spoiled number was countersigned.",
            personal = true)
    record NumberSpoiled(CitationNumber number, String reason) implements Countersigned {}

    @Recorded(action = "number.voided", says = "The explanation of a voided number was countersigned.", personal = true)
    record NumberVoided(CitationNumber number, String reason) implements Countersigned {}
}
