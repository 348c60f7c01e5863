package org.welcomingcity.casework.decision.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.policy.decision.Trail;

/** One row: one rule, with its cite and status; {@code hit} where it decided. */
public record RowView(
        int number,
        String ruleId,
        List<String> conditions,
        List<String> conclusions,
        @InCallersWords String words,
        String cite,
        String status,
        @InCallersWords String statusWords,
        @Nullable StandingView standing,
        boolean hit) {
    /** The view. */
    public static RowView of(Trail.Row row) {
        return new RowView(
                row.number(),
                row.ruleId(),
                row.conditions(),
                row.conclusions(),
                row.words(),
                row.cite(),
                row.status().name(),
                row.status().words(),
                StandingView.of(row.standing()),
                row.hit());
    }
}
