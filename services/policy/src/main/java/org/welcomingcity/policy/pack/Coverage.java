package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a table answers every combination of facts with exactly one row. The points of the columns stand for all values,
 * so this is a proof, not a sample; combinations that only one row can still answer are not taken apart further.
 */
final class Coverage {

    /** The largest table of the packs takes some thousands of steps; what takes more than this would never be finished. */
    private static final int MOST_STEPS = 1_000_000;

    private final List<Column> columns;
    private final List<Object> chosen = new ArrayList<>();
    private @Nullable String fault;
    private int steps;

    private Coverage(List<Column> columns) {
        this.columns = columns;
    }

    /** The first gap or overlap, in words; null where there is none. */
    static @Nullable String faultOf(List<Column> columns, int rows) {
        var coverage = new Coverage(columns);
        var all = new BitSet(rows);
        all.set(0, rows);
        coverage.walk(all);
        return coverage.fault;
    }

    private void walk(BitSet rows) {
        if (fault != null) {
            return;
        }
        var column = chosen.size();
        if (++steps > MOST_STEPS) {
            fault = "has too many combinations of facts to be checked; part it into smaller tables";
        } else if (rows.isEmpty()) {
            fault = "no row answers " + facts();
        } else if (column == columns.size()) {
            if (rows.cardinality() > 1) {
                fault = "rows %s all answer %s".formatted(numbers(rows), facts());
            }
        } else if (rows.cardinality() > 1 || !anyFrom(column, rows.nextSetBit(0))) {
            for (var point : columns.get(column).points()) {
                chosen.add(point);
                walk(meeting(column, point, rows));
                chosen.removeLast();
            }
        }
    }

    private BitSet meeting(int column, Object point, BitSet rows) {
        var meeting = new BitSet();
        rows.stream()
                .filter(row -> columns.get(column).conditions().get(row).holds(point))
                .forEach(meeting::set);
        return meeting;
    }

    private boolean anyFrom(int column, int row) {
        return columns.subList(column, columns.size()).stream()
                .allMatch(rest -> rest.conditions().get(row).any());
    }

    private String facts() {
        var facts = new ArrayList<String>();
        for (var column = 0; column < chosen.size(); column++) {
            facts.add(columns.get(column).fact() + "=" + chosen.get(column));
        }
        return String.join(", ", facts);
    }

    private static List<Integer> numbers(BitSet rows) {
        return rows.stream().map(row -> row + 1).boxed().toList();
    }
}
