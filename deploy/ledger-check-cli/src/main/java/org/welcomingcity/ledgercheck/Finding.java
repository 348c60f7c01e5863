package org.welcomingcity.ledgercheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The first thing that is not as it was sealed.
 *
 * @param kind what sort of thing
 * @param position where in the ledger, from 1; of a head, its size
 * @param line where in the export, from 1; null for what is not there
 * @param says one sentence for whoever reads it
 * @param entry which entry it is, where there is one to name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Finding(
        Kind kind,
        @Nullable Long position,
        @Nullable Long line,
        String says,
        @Nullable Named entry) {

    /** The sorts. */
    enum Kind {
        /** An entry is not the one that was sealed here. */
        ALTERED,
        /** An entry that was sealed here is gone. */
        MISSING,
        /** An entry was put in that was never sealed here. */
        INSERTED,
        /** An entry stands elsewhere than where it was sealed. */
        REORDERED,
        /** A head is unreadable, or not signed by the key that had to sign it. */
        HEAD_FORGED,
        /** A head is gone. */
        HEAD_MISSING,
        /** A head does not stand after the last entry that it covers. */
        HEAD_MISPLACED,
        /** Another key signed than the one that was due, or the keys do not follow one another as the entries about them say. */
        KEY_BROKEN,
        /** The export ends before the ledger did: it was cut short, or the ledger's own end was cut off. */
        CUT_SHORT
    }

    /**
     * An entry by its own words, which in an altered one are the forger's.
     *
     * @param id its id
     * @param type its type
     * @param subject what it is about
     * @param time when it says it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Named(
            @Nullable String id,
            @Nullable String type,
            @Nullable String subject,
            @Nullable String time) {}

    static Finding at(Kind kind, long position, @Nullable Long line, String says) {
        return new Finding(kind, position, line, says, null);
    }

    Finding named(@Nullable Named name) {
        return new Finding(kind, position, line, says, name);
    }
}
