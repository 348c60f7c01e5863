package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * One input cell of a decision table, read as a closed test: a dash, values, comparisons and intervals, or the negation of
 * such a list. That is all the tables may say in a condition, which is what lets them be checked when they are loaded.
 *
 * @param text the cell, as it stands
 * @param any whether every value meets it: the cell is a dash
 * @param edges the values at which the answer may change
 * @param test whether a value meets it
 */
record Condition(String text, boolean any, List<Object> edges, Predicate<Object> test) {

    private static final String ORDERED = "(%s|%s)".formatted(Literal.NUMBER, Literal.DATE);
    private static final Pattern INTERVAL =
            Pattern.compile("([\\[(\\]])\\s*%s\\s*\\.\\.\\s*%s\\s*([\\])\\[])".formatted(ORDERED, ORDERED));
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*%s".formatted(ORDERED));
    private static final Pattern NEGATION = Pattern.compile("not\\((.*)\\)", Pattern.DOTALL);

    Condition {
        edges = List.copyOf(edges);
    }

    /**
     * Reads a cell.
     *
     * @throws IllegalArgumentException when it is not a closed test
     */
    static Condition parse(String text) {
        var cell = Literal.stripped(text);
        if (cell.equals("-")) {
            return new Condition(cell, true, List.of(), value -> true);
        }
        var negation = NEGATION.matcher(cell);
        if (negation.matches()) {
            var inner = list(cell, negation.group(1));
            return new Condition(cell, false, inner.edges(), inner.test().negate());
        }
        return list(cell, cell);
    }

    /** Whether the value meets the condition. */
    boolean holds(Object value) {
        return test.test(value);
    }

    private static Condition list(String cell, String list) {
        var edges = new ArrayList<Object>();
        Predicate<Object> test = value -> false;
        for (var item : items(list)) {
            test = test.or(item(Literal.stripped(item), edges));
        }
        return new Condition(cell, false, edges, test);
    }

    private static Predicate<Object> item(String item, List<Object> edges) {
        var interval = INTERVAL.matcher(item);
        if (interval.matches()) {
            return interval(item, interval.group(1), interval.group(2), interval.group(3), interval.group(4), edges);
        }
        var comparison = COMPARISON.matcher(item);
        if (comparison.matches()) {
            var edge = Literal.parse(comparison.group(2));
            edges.add(edge);
            return switch (comparison.group(1)) {
                case "<" -> value -> compare(value, edge) < 0;
                case "<=" -> value -> compare(value, edge) <= 0;
                case ">" -> value -> compare(value, edge) > 0;
                default -> value -> compare(value, edge) >= 0;
            };
        }
        var literal = Literal.parse(item);
        edges.add(literal);
        return value -> compare(value, literal) == 0;
    }

    private static Predicate<Object> interval(
            String text, String from, String lowest, String highest, String to, List<Object> edges) {
        var low = Literal.parse(lowest);
        var high = Literal.parse(highest);
        if (compare(low, high) >= 0) {
            throw new IllegalArgumentException(
                    "%s does not lead from a lower value to a higher one: write the lower one first".formatted(text));
        }
        edges.add(low);
        edges.add(high);
        var fromIncluded = from.equals("[");
        var toIncluded = to.equals("]");
        return value -> {
            var above = compare(value, low);
            var below = compare(value, high);
            return (fromIncluded ? above >= 0 : above > 0) && (toIncluded ? below <= 0 : below < 0);
        };
    }

    /** The items of a list; a comma within quotes parts nothing. */
    private static List<String> items(String cell) {
        var items = new ArrayList<String>();
        var quoted = false;
        var start = 0;
        for (var at = 0; at < cell.length(); at++) {
            if (cell.charAt(at) == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                if (cell.charAt(at) == ',') {
                    items.add(cell.substring(start, at));
                    start = at + 1;
                }
            }
        }
        items.add(cell.substring(start));
        return items;
    }

    /** Orders two values of one kind; values of different kinds are never equal. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static int compare(Object value, Object other) {
        if (value.getClass() != other.getClass()) {
            throw new IllegalArgumentException("%s and %s cannot be compared".formatted(value, other));
        }
        return ((Comparable) value).compareTo(other);
    }
}
