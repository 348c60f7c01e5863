package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table's conditions, compiled: for each column, which rows every value leaves, as bits. The row that all columns leave is
 * the one that answers. The engine stays the reference: loading asks it about every row, and a test about every
 * combination of facts.
 */
final class RowIndex {

    /** No row answers, because a fact is missing or not one that its column allows. */
    static final int NONE = -1;

    private final List<Lane> lanes;
    private final long[] allRows;

    private RowIndex(List<Lane> lanes, long[] allRows) {
        this.lanes = lanes;
        this.allRows = allRows;
    }

    /**
     * Compiles the columns of a table.
     *
     * @param rows how many rows it has, answering every combination once
     */
    static RowIndex of(List<Column> columns, int rows) {
        var all = new long[(rows + Long.SIZE - 1) / Long.SIZE];
        for (var row = 0; row < rows; row++) {
            set(all, row);
        }
        return new RowIndex(
                columns.stream().map(column -> laneOf(column, all.length)).toList(), all);
    }

    /** The row that answers, from 0; {@link #NONE} where none does. */
    int rowFor(Map<String, Object> facts) {
        var left = allRows.clone();
        for (var lane : lanes) {
            var rows = lane.rows(facts.get(lane.fact()));
            if (rows == null) {
                return NONE;
            }
            for (var word = 0; word < left.length; word++) {
                left[word] &= rows[word];
            }
        }
        for (var word = 0; word < left.length; word++) {
            if (left[word] != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(left[word]);
            }
        }
        return NONE;
    }

    private static Lane laneOf(Column column, int words) {
        var kind = column.points().getFirst().getClass();
        if (kind == String.class || kind == Boolean.class) {
            var rows = new HashMap<Object, long[]>();
            column.points().forEach(point -> rows.put(point, rowsFor(column, point, words)));
            return new Named(column.fact(), rows);
        }
        var edges = new TreeSet<Object>(Condition::compare);
        edges.addAll(column.edges());
        var sorted = new ArrayList<>(edges);
        var regions = new long[2 * sorted.size() + 1][];
        for (var point : column.points()) {
            regions[regionOf(sorted, point)] = rowsFor(column, point, words);
        }
        return new Ordered(column.fact(), kind, sorted, regions);
    }

    private static long[] rowsFor(Column column, Object value, int words) {
        var rows = new long[words];
        for (var row = 0; row < column.conditions().size(); row++) {
            if (column.conditions().get(row).holds(value)) {
                set(rows, row);
            }
        }
        return rows;
    }

    private static void set(long[] bits, int row) {
        bits[row / Long.SIZE] |= 1L << (row % Long.SIZE);
    }

    /** Odd on an edge, even between two: nothing in a region can be told apart by the table. */
    private static int regionOf(List<Object> edges, Object value) {
        var at = Collections.binarySearch(edges, value, Condition::compare);
        return at >= 0 ? 2 * at + 1 : 2 * -(at + 1);
    }

    /** One column. */
    private sealed interface Lane {

        /** The fact it looks at. */
        String fact();

        /** The rows that the value leaves; null where the column does not allow it. */
        long @Nullable [] rows(@Nullable Object value);
    }

    /** A column of names, or of yes and no. */
    private record Named(String fact, Map<Object, long[]> byValue) implements Lane {
        @Override
        public long @Nullable [] rows(@Nullable Object value) {
            return value == null ? null : byValue.get(value);
        }
    }

    /** A column of numbers or dates. */
    private static final class Ordered implements Lane {

        private final String fact;
        private final Class<?> kind;
        private final List<Object> edges;
        private final long[][] regions;

        private Ordered(String fact, Class<?> kind, List<Object> edges, long[][] regions) {
            this.fact = fact;
            this.kind = kind;
            this.edges = edges;
            this.regions = regions;
        }

        @Override
        public String fact() {
            return fact;
        }

        @Override
        public long @Nullable [] rows(@Nullable Object value) {
            var usual = Column.usual(value);
            return usual == null || usual.getClass() != kind ? null : regions[regionOf(edges, usual)];
        }
    }
}
