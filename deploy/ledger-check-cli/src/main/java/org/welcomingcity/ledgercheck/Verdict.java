package org.welcomingcity.ledgercheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the check came to.
 *
 * @param origin the ledger's name
 * @param entries how many there are
 * @param heads how many there are
 * @param root over all entries, in Base64
 * @param keys the verifier keys, in the order in which they signed
 * @param keyGiven whether the first of them came from outside the export
 * @param witnessed how many heads that were kept elsewhere were compared
 * @param finding the first thing that is not as it was sealed; null when everything is
 * @param rows what of the database is otherwise than the ledger says; null where it was not compared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verdict(
        String origin,
        long entries,
        long heads,
        String root,
        List<String> keys,
        boolean keyGiven,
        int witnessed,
        @Nullable Finding finding,
        @Nullable List<RowFinding> rows) {

    /** Whether everything is as it was sealed, and the rows are as the ledger says. */
    @JsonProperty
    boolean verified() {
        return finding == null && (rows == null || rows.isEmpty());
    }

    Verdict with(Finding named) {
        return new Verdict(origin, entries, heads, root, keys, keyGiven, witnessed, named, rows);
    }

    Verdict withRows(List<RowFinding> compared) {
        return new Verdict(origin, entries, heads, root, keys, keyGiven, witnessed, finding, List.copyOf(compared));
    }
}
