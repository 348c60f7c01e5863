package org.welcomingcity.citations.numbering.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.AuditSheetCompleted;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.BookReceipted;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.BookReceived;
import org.welcomingcity.citations.numbering.domain.NumberingEvent.NumbersLeased;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/**
 * A citation book or electronic range as the registrar supplied it (G.L. c. 90C § 6). Its numbers leave it in order; what
 * has not left is at headquarters.
 */
@Entity
@DynamicUpdate
public class CitationBook {

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private CitationBookKind kind;

    private String letter;
    private long firstNumber;
    private long lastNumber;
    private long nextNumber;

    private boolean online;

    // Of the server's own range, some lie ready for it; they are at headquarters like those behind them.
    @Formula("(select count(*) from number_at_hand h where h.book = number)")
    private long atHand;

    @Formula("(select min(h.number) from number_at_hand h where h.book = number)")
    private @Nullable String firstAtHand;

    private Instant receivedAt;
    private OfficerId receivedBy;
    private @Nullable String receipt;
    private @Nullable Instant receiptedAt;
    private @Nullable OfficerId receiptedBy;
    private @Nullable OfficerId completedBy;
    private @Nullable Instant completedAt;

    @Version
    private long version;

    @NullUnmarked // Hibernate fills it in.
    protected CitationBook() {}

    /**
     * A book as it arrives from the registrar.
     *
     * @param online whether the city's own server issues from it; such a range is not leased
     * @throws IllegalArgumentException when the last number comes before the first, or the server is to issue from paper
     */
    public CitationBook(
            String number,
            CitationBookKind kind,
            CitationNumber first,
            CitationNumber last,
            boolean online,
            OfficerId by,
            Instant at) {
        if (first.letter() != last.letter() || first.digits() > last.digits()) {
            throw new IllegalArgumentException("a book runs from its first number to its last under one letter");
        }
        if (online && kind == CitationBookKind.PAPER) {
            throw new IllegalArgumentException("the server writes nothing on paper");
        }
        this.number = number;
        this.kind = kind;
        this.letter = String.valueOf(first.letter());
        this.firstNumber = first.digits();
        this.lastNumber = last.digits();
        this.nextNumber = firstNumber;
        this.online = online;
        this.receivedBy = by;
        this.receivedAt = at;
    }

    /**
     * The chief's receipt went to the registrar.
     *
     * @throws Refused when it did before
     */
    public BookReceipted receipt(String text, OfficerId by, Instant at) {
        if (receipt != null) {
            throw refused("cit-book-receipt-chief", "the book was receipted before", "look at its receipt");
        }
        receipt = text;
        receiptedAt = at;
        receiptedBy = by;
        return new BookReceipted(number, text);
    }

    /**
     * Gives the next numbers to an officer.
     *
     * @param count how many
     * @throws Refused when the book was not receipted, is the server's own, or does not have as many left
     */
    public NumbersLeased lease(int count, NumberLease.Terms terms, OfficerId by, Instant at) {
        if (receipt == null) {
            throw refused(
                    "cit-book-receipt-chief",
                    "the book was not receipted to the registrar",
                    "receipt it first, then issue it");
        }
        if (online) {
            throw refused("cit-book-issue", "the server issues from this range itself", "lease from another range");
        }
        if (count > left()) {
            throw refused("cit-book-issue", "the book has %d numbers left".formatted(left()), "ask for fewer");
        }
        var lease = new NumberLease(number, nextNumber, nextNumber + count - 1, terms, by, at);
        nextNumber += count;
        return new NumbersLeased(
                lease,
                LongStream.rangeClosed(lease.firstNumber(), lease.lastNumber())
                        .mapToObj(digits -> CitationNumber.of(letter.charAt(0), digits))
                        .toList());
    }

    /**
     * Closes the book's audit sheet.
     *
     * @param undecided how many of its numbers are still leased or wait for a countersignature
     * @throws Refused when numbers are at headquarters or undecided, or it was completed before
     */
    public AuditSheetCompleted complete(long undecided, OfficerId by, Instant at) {
        if (completedAt != null) {
            throw refused("cit-audit-return", "the audit sheet was completed before", "print it");
        }
        if (left() > 0 || undecided > 0) {
            throw refused(
                    "cit-audit-return",
                    "the book is not used up: %d numbers at headquarters, %d without an end"
                            .formatted(left(), undecided),
                    "issue, spoil, void or return each of them first, or declare it unaccounted for");
        }
        completedBy = by;
        completedAt = at;
        return new AuditSheetCompleted(number);
    }

    /** The first number that is still at headquarters; null when the book is used up. */
    public @Nullable CitationNumber next() {
        if (firstAtHand != null) {
            return new CitationNumber(firstAtHand);
        }
        return left() == 0 ? null : CitationNumber.of(letter.charAt(0), nextNumber);
    }

    /** How many numbers are at headquarters. */
    public long left() {
        return lastNumber - nextNumber + 1 + atHand;
    }

    /** How many numbers it has. */
    public long size() {
        return lastNumber - firstNumber + 1;
    }

    private Refused refused(String rule, String problem, String mend) {
        return new Refused(new Refusal(
                Refusal.Kind.CONFLICT,
                "book-not-ready",
                "That cannot be done with book %s as it stands. Nothing was changed.".formatted(number),
                List.of(new Refusal.Fault("", rule, null, problem, mend))));
    }

    /** Why a book is not taken in whose name, or one of whose numbers, another has. */
    public static Refused known() {
        return new Refused(new Refusal(
                Refusal.Kind.CONFLICT,
                "book-known",
                "Another book has this name, or one of these numbers. Nothing was stored.",
                List.of(new Refusal.Fault(
                        "first",
                        "cit-book-receipt-chief",
                        null,
                        "a number is in one book only",
                        "look the numbers up under /api/v1/books"))));
    }

    /** It came in. */
    public BookReceived received() {
        return new BookReceived(number, first(), last());
    }

    public String number() {
        return number;
    }

    public CitationBookKind kind() {
        return kind;
    }

    public CitationNumber first() {
        return CitationNumber.of(letter.charAt(0), firstNumber);
    }

    public CitationNumber last() {
        return CitationNumber.of(letter.charAt(0), lastNumber);
    }

    /** Whether the server issues from it itself. */
    public boolean online() {
        return online;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public OfficerId receivedBy() {
        return receivedBy;
    }

    public @Nullable String receipt() {
        return receipt;
    }

    public @Nullable Instant receiptedAt() {
        return receiptedAt;
    }

    public @Nullable OfficerId receiptedBy() {
        return receiptedBy;
    }

    public @Nullable OfficerId completedBy() {
        return completedBy;
    }

    public @Nullable Instant completedAt() {
        return completedAt;
    }

    public long version() {
        return version;
    }
}
