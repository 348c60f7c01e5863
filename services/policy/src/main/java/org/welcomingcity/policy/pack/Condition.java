package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    private static final Pattern INTERVAL = Pattern.compile("([\\[(\\]])(.+)\\.\\.(.+)([\\])\\[])");
    private static final Pattern DATE = Pattern.compile("date\\(\\s*\"([0-9-]{10})\"\\s*\\)");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)(.+)");

    Condition {
        edges = List.copyOf(edges);
    }

    /**
     * Reads a cell.
     *
     * @throws IllegalArgumentException when it is not a closed test
     */
    static Condition parse(String text) {
        var cell = text.strip();
        if (cell.equals("-")) {
            return new Condition(cell, true, List.of(), value -> true);
        }
        if (cell.startsWith("not(") && cell.endsWith(")")) {
            var inner = parse(cell.substring(4, cell.length() - 1));
            return new Condition(cell, false, inner.edges(), inner.test().negate());
        }
        var edges = new ArrayList<Object>();
        Predicate<Object> test = value -> false;
        for (var item : items(cell)) {
            test = test.or(item(item.strip(), edges));
        }
        return new Condition(cell, false, edges, test);
    }

    /** Whether the value meets the condition. */
    boolean holds(Object value) {
        return test.test(value);
    }

    private static Predicate<Object> item(String item, List<Object> edges) {
        var interval = INTERVAL.matcher(item);
        if (interval.matches()) {
            var low = literal(interval.group(2));
            var high = literal(interval.group(3));
            edges.add(low);
            edges.add(high);
            var fromIncluded = interval.group(1).equals("[");
            var toIncluded = interval.group(4).equals("]");
            return value -> {
                var above = compare(value, low);
                var below = compare(value, high);
                return (fromIncluded ? above >= 0 : above > 0) && (toIncluded ? below <= 0 : below < 0);
            };
        }
        var comparison = COMPARISON.matcher(item);
        if (comparison.matches()) {
            var edge = literal(comparison.group(2));
            edges.add(edge);
            return switch (comparison.group(1)) {
                case "<" -> value -> compare(value, edge) < 0;
                case "<=" -> value -> compare(value, edge) <= 0;
                case ">" -> value -> compare(value, edge) > 0;
                default -> value -> compare(value, edge) >= 0;
            };
        }
        var literal = literal(item);
        edges.add(literal);
        return value -> compare(value, literal) == 0;
    }

    private static Object literal(String text) {
        var word = text.strip();
        if (word.length() >= 2 && word.startsWith("\"") && word.endsWith("\"")) {
            return word.substring(1, word.length() - 1);
        }
        if (word.equals("true") || word.equals("false")) {
            return Boolean.valueOf(word);
        }
        var date = DATE.matcher(word);
        if (date.matches()) {
            return LocalDate.parse(date.group(1));
        }
        try {
            return new BigDecimal(word);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("%s is not a value".formatted(word), noNumber);
        }
    }

    /** The items of a list; a comma within quotes, brackets or parentheses parts nothing. */
    private static List<String> items(String cell) {
        var items = new ArrayList<String>();
        var quoted = false;
        var start = 0;
        for (var at = 0; at < cell.length(); at++) {
            if (cell.charAt(at) == '"') {
                quoted = !quoted;
            } else if (cell.charAt(at) == ',' && !quoted) {
                items.add(cell.substring(start, at));
                start = at + 1;
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
