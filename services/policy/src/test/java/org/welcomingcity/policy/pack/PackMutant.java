package org.welcomingcity.policy.pack;

/**
 * A pack file in which one thing is another than it was.
 *
 * @param file below the packs' root
 * @param place the row and what was changed in it, for people
 * @param change from what to what
 * @param kind what sort of thing was changed
 * @param text the whole file, changed
 */
record PackMutant(String file, String place, String change, Kind kind, String text) {

    /** What sort of thing was changed, and with it what may notice. */
    enum Kind {
        /** A row is gone. */
        LOST_ROW,
        /** A condition of a row became "any". */
        WIDENED_CONDITION,
        /** A row answers otherwise: another outcome, duty, amount, number, yes or no. */
        OUTCOME,
        /** A date is a day earlier or later. */
        DATE
    }

    @Override
    public String toString() {
        return "%s %s, %s: %s".formatted(kind, file, place, change);
    }
}
