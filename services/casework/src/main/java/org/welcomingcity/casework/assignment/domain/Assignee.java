package org.welcomingcity.casework.assignment.domain;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;

/**
 * Whose cases are asked for: those of one person, or those on which nobody works yet.
 *
 * @param worker the person; null for nobody
 */
public record Assignee(@Nullable OfficerId worker) {

    private static final String NOBODY = "-";

    /**
     * As it is written in an address: the person's id, or {@code -} for nobody.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static Assignee fromString(String written) {
        return new Assignee(written.equals(NOBODY) ? null : new OfficerId(written));
    }

    /** In words, as it stands on the ledger. */
    public static String inWords(@Nullable OfficerId worker) {
        return worker == null ? "to nobody" : "to " + worker;
    }
}
