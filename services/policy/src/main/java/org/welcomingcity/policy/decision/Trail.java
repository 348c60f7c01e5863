package org.welcomingcity.policy.decision;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;

/**
 * How a decision came about: enough to explain it to a person and to take it again years later.
 *
 * @param pack the pack that was in force on the date of the event
 * @param facts every fact the tables saw, by its name in the tables, as text
 * @param tables the tables that were asked, in order, whole, with the rows that hit
 */
public record Trail(PackReference pack, Map<String, String> facts, List<Table> tables) {

    public Trail {
        facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
        tables = List.copyOf(tables);
    }

    /**
     * One decision table as a person can read it.
     *
     * @param id the table's id in its model, such as {@code person-outcome}
     * @param question what the table answers, as a question
     * @param inputs the names of the input columns
     * @param outputs the names of the output columns
     * @param rows all rows, hit or not, in the table's order
     */
    public record Table(String id, String question, List<String> inputs, List<String> outputs, List<Row> rows) {
        public Table {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
            rows = List.copyOf(rows);
        }

        /** The row that decided; null only where the table's answer is that no row applies. */
        public @Nullable Row hitRow() {
            return rows.stream().filter(Row::hit).findFirst().orElse(null);
        }
    }

    /**
     * One row: one rule.
     *
     * @param number the row's number in the table, from 1
     * @param ruleId the rule's id; several rows may belong to one rule
     * @param conditions the input cells, in the order of the columns, as written in the table
     * @param conclusions the output cells, likewise
     * @param words what the row says, in one plain sentence
     * @param cite where the rule stands
     * @param status how well the rule's words are known
     * @param standing whether it binds, whether a court has suspended it, and who signed it off
     * @param hit whether it fits the facts; where it is suspended, the layer above decides
     */
    public record Row(
            int number,
            String ruleId,
            List<String> conditions,
            List<String> conclusions,
            String words,
            String cite,
            RuleStatus status,
            RuleStanding standing,
            boolean hit) {
        public Row {
            conditions = List.copyOf(conditions);
            conclusions = List.copyOf(conclusions);
        }
    }
}
