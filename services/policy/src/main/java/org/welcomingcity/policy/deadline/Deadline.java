package org.welcomingcity.policy.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * A date by which something has to be done, and how it was counted.
 *
 * @param rule the rule that sets it
 * @param trigger the day the clock started on; day 0
 * @param earliest the first date that can be argued: the one to show to a person
 * @param latest the last date that can be argued; the same as earliest where the count is not contested
 * @param skipped the days that were left out or rolled over, each with why, in order
 * @param explanation how the date was counted, in plain words
 */
public record Deadline(
        DeadlineRule rule,
        LocalDate trigger,
        LocalDate earliest,
        LocalDate latest,
        List<Skipped> skipped,
        String explanation) {
    public Deadline {
        skipped = List.copyOf(skipped);
    }

    /**
     * A day that did not count, or on which the period could not end.
     *
     * @param day the day
     * @param why such as "Saturday" or "Labor Day"
     */
    public record Skipped(LocalDate day, String why) {}

    /** Whether the law's readers disagree about the date. */
    public boolean contested() {
        return !earliest.equals(latest);
    }
}
