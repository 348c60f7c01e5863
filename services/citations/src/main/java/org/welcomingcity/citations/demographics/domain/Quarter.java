package org.welcomingcity.citations.demographics.domain;

import java.time.LocalDate;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;

/**
 * A quarter of a year. Quarters do not overlap, and those that are over do not grow any more: no two answers differ by one
 * person.
 *
 * @param year such as 2026
 * @param quarter 1 to 4
 */
public record Quarter(int year, int quarter) {

    private static final int MONTHS = 3;

    /** Its first day. */
    public LocalDate begins() {
        return LocalDate.of(year, 1 + MONTHS * (quarter - 1), 1);
    }

    /**
     * Only a quarter that is over is counted.
     *
     * @throws org.welcomingcity.kernel.Refused when it is not
     */
    public void mustBeOver(LocalDate today) {
        if (begins().plusMonths(MONTHS).isAfter(today)) {
            var faults = new Faults();
            faults.add(
                    "quarter",
                    "cit-demographics",
                    "the quarter is not over",
                    "ask for a quarter that has ended; counts that still grow would give single stops away");
            faults.refuseIfAny(
                    Refusal.Kind.AGAINST_THE_RULES,
                    "quarter-not-over",
                    "What was perceived is counted by whole quarters.");
        }
    }
}
