package org.welcomingcity.casework.deadline.http;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.deadline.domain.DueDate;
import org.welcomingcity.casework.deadline.domain.DueState;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.policy.deadline.DeadlineRule;

/**
 * A date, how it was counted, and whether anything is still due by then. Where the count is contested, earliest and latest
 * differ; the one to tell a person is the earliest.
 *
 * @param countedFrom what set the clock running, by name, such as {@code CITATION} for the date of the citation
 * @param metOn the day on which what was due was done; null where it was not
 */
public record DeadlineView(
        String rule,
        @InCallersWords String duty,
        LocalDate trigger,
        DeadlineRule.Trigger countedFrom,
        LocalDate earliest,
        LocalDate latest,
        boolean contested,
        String cite,
        String status,
        @InCallersWords String statusWords,
        @InCallersWords String explanation,
        List<SkippedDay> skipped,
        DueState state,
        @Nullable LocalDate metOn) {

    /** A day that did not count, or on which the period could not end, and why. */
    @Schema(name = "Skipped")
    public record SkippedDay(LocalDate day, @InCallersWords String why) {}

    /** The view. */
    public static DeadlineView of(DueDate due) {
        var deadline = due.deadline();
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
                deadline.skipped().stream()
                        .map(skipped -> new SkippedDay(skipped.day(), skipped.why()))
                        .toList(),
                due.state(),
                due.metOn());
    }
}
