package org.welcomingcity.casework.deadline.http;

import java.time.LocalDate;
import java.util.List;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/**
 * A date, and how it was counted. Where the count is contested, earliest and latest differ; the one to tell a person is the
 * earliest.
 *
 * @param countedFrom what set the clock running, by name, such as {@code CITATION} for the date of the citation
 */
public record DeadlineView(
        String rule,
        String duty,
        LocalDate trigger,
        DeadlineRule.Trigger countedFrom,
        LocalDate earliest,
        LocalDate latest,
        boolean contested,
        String cite,
        String status,
        String statusWords,
        String explanation,
        List<Deadline.Skipped> skipped) {

    /** The view. */
    public static DeadlineView of(Deadline deadline) {
        var rule = deadline.rule();
        return new DeadlineView(
                rule.ruleId(),
                rule.duty(),
                deadline.trigger(),
                rule.trigger(),
                deadline.earliest(),
                deadline.latest(),
                deadline.contested(),
                rule.cite(),
                rule.status().name(),
                rule.status().words(),
                deadline.explanation(),
                deadline.skipped());
    }
}
