package org.welcomingcity.policy.city;

import org.welcomingcity.policy.decision.Setting;
import org.welcomingcity.policy.decision.Trail;

/**
 * Whether, to whom and about what the city reports.
 *
 * @param duty whether it has to
 * @param basis what the city's text says
 * @param to to whom, as the pack sets it
 * @param periodMonths every how many months, likewise
 * @param dueDay by which day of the year, as month and day; {@code none} where no day is named
 * @param items what stands in it
 * @param trail how it came about
 */
public record ReportDuty(
        Duty duty, Feature basis, Setting to, Setting periodMonths, Setting dueDay, Setting items, Trail trail) {

    /** Whether the city has to. */
    public enum Duty {
        /** Its text requires it. */
        DUE,
        /** Its text is said to require it: prepared until somebody confirms. */
        PREPARE,
        /** No verified text requires it. */
        NOT_REQUIRED
    }
}
