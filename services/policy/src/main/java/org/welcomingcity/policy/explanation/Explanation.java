package org.welcomingcity.policy.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.Question;
import org.welcomingcity.policy.decision.Trail;

/**
 * A decision, explained.
 *
 * @param steps every table that was asked, in order
 * @param turns for each table that settled something, the nearest facts that would have turned its answer; none where no
 *     change of up to {@link Explainer#MOST_CHANGES} facts turns it
 */
public record Explanation(List<Step> steps, List<Turn> turns) {

    public Explanation {
        steps = List.copyOf(steps);
        turns = List.copyOf(turns);
    }

    /**
     * One table.
     *
     * @param table the table, whole, with the row that hit marked
     * @param row the row that hit; null where none did
     * @param sentence what it says, with its cite and how well that is known, in plain words
     */
    public record Step(Trail.Table table, Trail.@Nullable Row row, String sentence) {}

    /**
     * What would have turned the answer of a table.
     *
     * @param table the table's id
     * @param outcome what it answered
     * @param instead what it would have answered
     * @param changes the facts that would have had to be others; no smaller number of changes turns it
     * @param asked the question with those facts, to ask it
     * @param words its parts in plain words
     * @param sentence the same in one sentence
     */
    public record Turn(
            String table,
            String outcome,
            String instead,
            List<Change> changes,
            Question asked,
            Words words,
            String sentence) {
        public Turn {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The parts of a turn's sentence, for a list that says once what all of its turns have in common.
     *
     * @param condition what would have had to be so
     * @param outcome what the table answered
     * @param instead what it would have answered
     */
    public record Words(String condition, String outcome, String instead) {}

    /**
     * A fact that would have been another.
     *
     * @param fact its name, as in the facts of the question
     * @param was what it was
     * @param instead what it would have been
     */
    public record Change(String fact, String was, String instead) {}
}
