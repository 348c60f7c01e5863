package org.welcomingcity.portal.citations.book;

import io.quarkus.qute.TemplateExtension;
import java.util.LinkedHashMap;
import java.util.Map;
import org.welcomingcity.contract.citations.BookView;
import org.welcomingcity.contract.citations.NumberState;

/** What pages ask of a citation book. */
@TemplateExtension
public final class BookExtensions {

    private BookExtensions() {}

    /** Whether the chief's receipt is with the registrar. */
    public static boolean receipted(BookView book) {
        return book.receiptedAt() != null;
    }

    /** How many of its numbers are in each state. */
    public static Map<NumberState, Long> became(BookView book) {
        var became = new LinkedHashMap<NumberState, Long>();
        book.counts().forEach((state, count) -> became.put(NumberState.valueOf(state), count));
        return became;
    }
}
