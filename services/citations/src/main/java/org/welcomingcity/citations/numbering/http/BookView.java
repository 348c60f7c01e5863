package org.welcomingcity.citations.numbering.http;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.BookFile;
import org.welcomingcity.citations.numbering.domain.CitationBookKind;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.kernel.OfficerId;

/**
 * A citation book or electronic range.
 *
 * @param online whether the city's server issues from it itself
 * @param size how many numbers it has
 * @param next the first number that is still at headquarters
 * @param counts how many numbers are in each state; they add up to the size
 */
public record BookView(
        String number,
        CitationBookKind kind,
        boolean online,
        String first,
        String last,
        long size,
        @Nullable String next,
        Map<NumberState, Long> counts,
        Instant receivedAt,
        String receivedBy,
        @Nullable String receipt,
        @Nullable Instant receiptedAt,
        @Nullable String receiptedBy,
        @Nullable Instant completedAt,
        @Nullable String completedBy,
        long version) {

    static BookView of(BookFile file) {
        var book = file.book();
        var next = book.next();
        return new BookView(
                book.number(),
                book.kind(),
                book.online(),
                book.first().value(),
                book.last().value(),
                book.size(),
                next == null ? null : next.value(),
                file.counts(),
                book.receivedAt(),
                book.receivedBy().value(),
                book.receipt(),
                book.receiptedAt(),
                OfficerId.text(book.receiptedBy()),
                book.completedAt(),
                OfficerId.text(book.completedBy()),
                book.version());
    }
}
