package org.welcomingcity.citations.numbering.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;

/**
 * The audit sheet of a book (G.L. c. 90C § 6), which builds itself: a row for each number that left headquarters.
 *
 * @param rows the numbers asked for, in order
 * @param amendments rows of a completed sheet as they are now, where something happened to the number afterwards
 * @param more whether further rows follow
 */
public record AuditSheet(List<Row> rows, List<Row> amendments, boolean more) {

    public AuditSheet {
        rows = List.copyOf(rows);
        amendments = List.copyOf(amendments);
    }

    /**
     * A part of the sheet of a book.
     *
     * @param now the rows of the part as they are now, with one more than asked for where further rows follow
     * @param limit the most rows of the part
     * @param signed every row of the book as it was signed; empty where the sheet is not completed
     */
    public static AuditSheet of(List<Row> now, int limit, Optional<List<Row>> signed) {
        var more = now.size() > limit;
        var part = more ? now.subList(0, limit) : now;
        if (signed.isEmpty()) {
            return new AuditSheet(part, List.of(), more);
        }
        var asSigned = new HashMap<String, Row>();
        signed.get().forEach(row -> asSigned.put(row.number(), row));
        var then = new ArrayList<Row>();
        var amendments = new ArrayList<Row>();
        for (var row : part) {
            var before = asSigned.getOrDefault(row.number(), row);
            then.add(before);
            if (before.state() != row.state() || before.awaiting() != row.awaiting()) {
                amendments.add(row);
            }
        }
        return new AuditSheet(then, amendments, more);
    }

    /**
     * One number.
     *
     * @param disposition what the citation under it is, in words; null where there is none
     * @param awaiting whether an explanation waits for its countersignature
     */
    public record Row(
            String number,
            NumberState state,
            Instant since,
            String officer,
            @Nullable String disposition,
            @Nullable String explanation,
            @Nullable String explainedBy,
            @Nullable String countersignedBy,
            boolean awaiting) {

        /** The row of a number. */
        public static Row of(AccountedNumber number, @Nullable String disposition) {
            var explained = number.explanation();
            return new Row(
                    number.number().value(),
                    number.state(),
                    number.since(),
                    number.officer().value(),
                    disposition,
                    explained == null ? null : explained.explanation(),
                    explained == null ? null : explained.explainedBy().value(),
                    explained == null ? null : OfficerId.text(explained.countersignedBy()),
                    number.awaitsCountersignature());
        }
    }

    /** Where sheets are kept once they are signed. */
    public interface Signed {

        /** Keeps the sheet of a book. */
        void keep(CitationBook book, List<Row> rows);

        /** The rows of a book's sheet as they were signed. */
        Optional<List<Row>> ofBook(String book);
    }
}
