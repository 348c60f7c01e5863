package org.welcomingcity.casework.decision.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.policy.explanation.Explanation;

/**
 * What would have changed the answer of a table.
 *
 * @param table the table's id
 * @param changes the facts that would have had to be others; no smaller number changes it
 * @param condition these facts in words, in the language that was asked for
 * @param sentence the whole of it in one sentence
 */
public record TurnView(
        @Schema(examples = "vehicle-outcome") String table,
        @Schema(examples = "NO_IMPOUND") String outcome,
        @Schema(examples = "no impoundment") String outcomeWords,
        @Schema(examples = "HAND_OVER") String instead,

        @Schema(examples = "handing the car to a licensed operator")
        String insteadWords,

        List<ChangeView> changes,

        @Schema(examples = "a licensed operator had arrived")
        String condition,

        String sentence) {
    /** The view. */
    public static TurnView of(Explanation.Turn turn) {
        return new TurnView(
                turn.table(),
                turn.outcome(),
                turn.words().outcome(),
                turn.instead(),
                turn.words().instead(),
                turn.changes().stream()
                        .map(change -> new ChangeView(change.fact(), change.was(), change.instead()))
                        .toList(),
                turn.words().condition(),
                turn.sentence());
    }
}
