package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Every combination of the values a table's inputs can have, each asked of the engine once; of numbers and dates, those
 * at and beside each edge. The largest table has 8,192 of them, so nothing has to be sampled: modified condition/decision
 * coverage is looked up, not approximated. (The coverage analysis that comes with the engine gives up on cells with more
 * than one value.)
 */
final class AllFacts {

    private final DecisionTable table;
    private final List<List<Object>> values;
    private final Map<List<Object>, Integer> rows = new HashMap<>();

    private AllFacts(DecisionTable table) {
        this.table = table;
        this.values = table.columns().stream().map(Column::points).toList();
    }

    /**
     * Asks the table about everything.
     *
     * @throws IllegalStateException when a combination is answered by no row or by several
     */
    static AllFacts of(DecisionTable table) {
        var all = new AllFacts(table);
        all.eachCombination(0, new ArrayList<>(), combination -> all.rows.put(combination, all.ask(combination)));
        return all;
    }

    /** The rows that some combination hits. */
    TreeSet<Integer> rowsHit() {
        return new TreeSet<>(rows.values());
    }

    /**
     * The conditions that never decide on their own: "row, input" for each cell that says something and that can be
     * changed, in every combination that hits the row, without leaving the row.
     */
    List<String> idleConditions() {
        var deciding = new TreeSet<String>();
        rows.forEach((combination, row) -> {
            for (var column = 0; column < values.size(); column++) {
                if (decides(combination, row, column)) {
                    deciding.add(name(row, column));
                }
            }
        });
        var idle = new ArrayList<String>();
        for (var row : table.template().rows()) {
            for (var column = 0; column < values.size(); column++) {
                if (!row.conditions().get(column).equals("-") && !deciding.contains(name(row.number(), column))) {
                    idle.add(name(row.number(), column));
                }
            }
        }
        return idle;
    }

    /** Every combination, with the row that answers it. */
    void each(BiConsumer<Map<String, Object>, Integer> visit) {
        rows.forEach((combination, row) -> visit.accept(named(combination), row));
    }

    private boolean decides(List<Object> combination, int row, int column) {
        for (var other : values.get(column)) {
            var changed = new ArrayList<>(combination);
            changed.set(column, other);
            if (rows.get(changed) != row) {
                return true;
            }
        }
        return false;
    }

    private String name(int row, int column) {
        return "%s, row %d, %s"
                .formatted(table.id(), row, table.template().inputs().get(column));
    }

    private int ask(List<Object> combination) {
        return table.reference(named(combination)).row().number();
    }

    private Map<String, Object> named(List<Object> combination) {
        var facts = new LinkedHashMap<String, Object>();
        for (var column = 0; column < combination.size(); column++) {
            facts.put(table.template().inputs().get(column), combination.get(column));
        }
        return facts;
    }

    private void eachCombination(int column, List<Object> chosen, Consumer<List<Object>> consumer) {
        if (column == values.size()) {
            consumer.accept(List.copyOf(chosen));
            return;
        }
        for (var value : values.get(column)) {
            chosen.add(value);
            eachCombination(column + 1, chosen, consumer);
            chosen.removeLast();
        }
    }
}
