package org.welcomingcity.citations.numbering.http;

import jakarta.validation.constraints.NotNull;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.application.ReceiveBook;
import org.welcomingcity.citations.numbering.domain.CitationBookKind;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.text.CleanText;

/**
 * A book as the registrar supplied it.
 *
 * @param number what the registrar calls it; the audit sheets have the same number
 * @param online whether the city's server is to issue from it itself; only an electronic range
 */
public record BookForm(
        @Schema(examples = "R-2026-001") @NotNull @CleanText(max = 20)
        String number,

        @NotNull CitationBookKind kind,

        @Schema(examples = "R1000001") @NotNull @CleanText(max = 8)
        String first,

        @Schema(examples = "R1000025") @NotNull @CleanText(max = 8)
        String last,

        @Nullable Boolean online) {

    private static final Pattern BOOK = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
    private static final long LARGEST_BOOK = 10_000;

    ReceiveBook.Arrival read(OfficerId by) {
        var faults = new Faults();
        if (!BOOK.matcher(number).matches()) {
            faults.add("number", "book-form", "not the number of a book", "send capital letters, digits and hyphens");
        }
        var from = TypedNumbers.citationNumber("first", first, faults);
        var to = TypedNumbers.citationNumber("last", last, faults);
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
                        "a book has at most %d numbers, so that its audit sheet can be read".formatted(LARGEST_BOOK),
                        "receive a larger range as several books");
            }
        }
        var itself = online != null && online;
        if (itself && kind == CitationBookKind.PAPER) {
            faults.add("online", "book-online", "the server writes nothing on paper", "leave the field out");
        }
        TypedNumbers.refuseIfAny(faults);
        if (from == null || to == null) {
            throw new IllegalStateException("what cannot be read was refused");
        }
        return new ReceiveBook.Arrival(number, kind, from, to, itself, by);
    }
}
