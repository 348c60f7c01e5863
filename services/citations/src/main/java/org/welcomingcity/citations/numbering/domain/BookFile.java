package org.welcomingcity.citations.numbering.domain;

import java.util.EnumMap;
import java.util.Map;

/**
 * A book and what became of its numbers.
 *
 * @param counts how many are in each state; they add up to the size of the book
 */
public record BookFile(CitationBook book, Map<NumberState, Long> counts) {

    /** The book with its numbers counted. */
    public static BookFile of(CitationBook book, Books books) {
        var counts = new EnumMap<NumberState, Long>(NumberState.class);
        for (var state : NumberState.values()) {
            counts.put(state, 0L);
        }
        counts.putAll(books.countsOf(book.number()));
        // The rest; citations are issued between two readings, and the states add up all the same.
        var gone = counts.values().stream().mapToLong(Long::longValue).sum();
        counts.put(NumberState.AT_HEADQUARTERS, book.size() - gone);
        return new BookFile(book, counts);
    }
}
