package org.welcomingcity.ledgercheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A row that is otherwise than the ledger says.
 *
 * @param kind in which way
 * @param table where
 * @param number which
 * @param position the last entry about it; null where there is none
 * @param says one sentence for whoever reads it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RowFinding(
        Kind kind, String table, String number, @Nullable Long position, String says) {

    /** The ways. */
    enum Kind {
        /** The ledger tells of it, and there is no such row. */
        ROW_GONE,
        /** There is a row that the ledger never heard of. */
        ROW_UNHEARD_OF,
        /** The row stands otherwise than the last entry about it says. */
        ROW_DIFFERS
    }

    static RowFinding gone(String table, String number, long position) {
        return new RowFinding(
                Kind.ROW_GONE,
                table,
                number,
                position,
                "entry %d tells of %s in %s, and there is no such row".formatted(position, number, table));
    }

    static RowFinding unheardOf(String table, String number) {
        return new RowFinding(
                Kind.ROW_UNHEARD_OF,
                table,
                number,
                null,
                "%s stands in %s, and no entry tells of it".formatted(number, table));
    }

    static RowFinding differs(
            String table, String number, String column, String told, @Nullable String found, long position) {
        return new RowFinding(
                Kind.ROW_DIFFERS,
                table,
                number,
                position,
                "%s of %s in %s is %s, and entry %d left it %s"
                        .formatted(column, number, table, found == null ? "empty" : found, position, told));
    }
}
