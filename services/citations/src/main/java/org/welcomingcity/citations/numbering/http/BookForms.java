package org.welcomingcity.citations.numbering.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.application.ReceiveBook;
import org.welcomingcity.citations.numbering.domain.CitationBook;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.NumberLease;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.text.CleanText;

/** What arrives about books and numbers, and how it is read. */
final class BookForms {

    private static final Pattern BOOK = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
    private static final long LARGEST_BOOK = 10_000;

    private BookForms() {}

    /**
     * A book as the registrar supplied it.
     *
     * @param number what the registrar calls it; the audit sheets have the same number
     * @param online whether the city's server is to issue from it itself; only an electronic range
     */
    public record BookForm(
            @Schema(examples = "R-2026-001") @NotNull @CleanText(max = 20)
            String number,

            @NotNull CitationBook.Kind kind,

            @Schema(examples = "R1000001") @NotNull @CleanText(max = 8)
            String first,

            @Schema(examples = "R1000025") @NotNull @CleanText(max = 8)
            String last,

            @Nullable Boolean online) {

        ReceiveBook.Arrival read(OfficerId by) {
            var faults = new Faults();
            if (!BOOK.matcher(number).matches()) {
                faults.add(
                        "number", "book-form", "not the number of a book", "send capital letters, digits and hyphens");
            }
            var from = citationNumber("first", first, faults);
            var to = citationNumber("last", last, faults);
            if (from != null && to != null) {
                if (from.letter() != to.letter() || from.digits() > to.digits()) {
                    faults.add(
                            "last",
                            "book-order",
                            "a book runs from its first number to its last under one letter",
                            "check both numbers");
                } else if (to.digits() - from.digits() >= LARGEST_BOOK) {
                    faults.add(
                            "last",
                            "book-size",
                            "a book has at most %d numbers, so that its audit sheet can be read"
                                    .formatted(LARGEST_BOOK),
                            "receive a larger range as several books");
                }
            }
            var itself = online != null && online;
            if (itself && kind == CitationBook.Kind.PAPER) {
                faults.add("online", "book-online", "the server writes nothing on paper", "leave the field out");
            }
            refuseIfAny(faults);
            if (from == null || to == null) {
                throw new IllegalStateException("what cannot be read was refused");
            }
            return new ReceiveBook.Arrival(number, kind, from, to, itself, by);
        }
    }

    /** The receipt: its number, or where it is filed. */
    public record ReceiptForm(@NotNull @CleanText(max = 200) String receipt) {}

    /**
     * Who gets numbers.
     *
     * @param count how many
     * @param device the device that takes them along; then also until when
     * @param receipt the receipt that the officer signed
     * @param expiresAt until when they may be written on a citation
     */
    public record LeaseForm(
            @NotNull @CleanText(max = 64) String officer,
            @NotNull @Min(1) @Max(1_000) Integer count,
            @CleanText(max = 64) @Nullable String device,
            @NotNull @CleanText(max = 200) String receipt,
            @Nullable OffsetDateTime expiresAt) {

        NumberLease.Terms read(Clock clock) {
            var faults = new Faults();
            if (device != null && expiresAt == null) {
                faults.add(
                        "expiresAt",
                        "lease-expiry",
                        "what is on a device comes back by a date",
                        "say until when the device may write citations");
            }
            if (expiresAt != null && !expiresAt.toInstant().isAfter(clock.instant())) {
                faults.add("expiresAt", "lease-expiry", "the lease would have run out already", "send a later moment");
            }
            var to =
                    faults.read("officer", "officer-named", officer, OfficerId::new, "send the officer's sign-in name");
            refuseIfAny(faults);
            return new NumberLease.Terms(
                    Objects.requireNonNull(to), device, receipt, expiresAt == null ? null : expiresAt.toInstant());
        }
    }

    /** Numbers that came back; without a list, all that are still out. */
    public record ReturnForm(
            @Size(min = 1, max = 1_000) @Nullable List<@NotNull String> numbers,
            @CleanText(max = 2000) @Nullable String note) {}

    /** Numbers that nobody finds; without a list, all that are still out. */
    public record UnaccountedForm(
            @Size(min = 1, max = 1_000) @Nullable List<@NotNull String> numbers,
            @NotNull @CleanText(max = 2000) String explanation) {}

    /** What a number can be explained to be. */
    public enum Wanted {
        SPOILED,
        VOIDED
    }

    /** What became of the number, in full. */
    public record ExplanationForm(
            @NotNull Wanted state,
            @NotNull @CleanText(max = 2000) String explanation) {}

    /** What a sergeant or above can do about an explanation. */
    public enum Countersignature {
        COUNTERSIGNED,
        SENT_BACK
    }

    /** The countersignature; sending an explanation back takes a note. */
    public record CountersignatureForm(
            @NotNull Countersignature decision,
            @CleanText(max = 2000) @Nullable String note) {}

    static @Nullable List<CitationNumber> numbers(@Nullable List<String> typed) {
        if (typed == null) {
            return null;
        }
        var faults = new Faults();
        var numbers = typed.stream()
                .map(number -> citationNumber("numbers", number, faults))
                .toList();
        refuseIfAny(faults);
        return numbers.stream().map(Objects::requireNonNull).toList();
    }

    static @Nullable CitationNumber citationNumber(String field, String typed, Faults faults) {
        return faults.read(field, "citation-number", typed, CitationNumber::new, "send one such as R1000001");
    }

    static void refuseIfAny(Faults faults) {
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED, "malformed-request", "The form cannot be read as it is. Nothing was stored.");
    }
}
