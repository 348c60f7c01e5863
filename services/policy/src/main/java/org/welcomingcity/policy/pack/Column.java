package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An input column: what its fact can be, and what the rows ask of it.
 *
 * @param fact the name of the fact
 * @param domain what the fact can be, as its type has it
 * @param allowed the same as a condition
 * @param conditions the cells, row by row
 * @param edges the values at which an answer may change, or which the type names
 * @param points values that stand for all: every combination of facts behaves as one of these
 */
record Column(
        String fact,
        TableText.Domain domain,
        Condition allowed,
        List<Condition> conditions,
        List<Object> edges,
        List<Object> points) {

    /** To so many digits decision engines calculate; a longer number they would round, and so it is no fact. */
    private static final int DIGITS = 34;

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    Column {
        conditions = List.copyOf(conditions);
        edges = List.copyOf(edges);
        points = List.copyOf(points);
    }

    /**
     * Reads a column.
     *
     * @param input the fact, and what it can be
     * @throws IllegalArgumentException when a cell cannot be of that type
     */
    static Column of(TableText.Input input, List<Condition> conditions) {
        var domain = input.domain();
        var allowed = Condition.parse(domain.allowed() == null ? "-" : domain.allowed());
        var edges = new ArrayList<>(allowed.edges());
        conditions.forEach(condition -> edges.addAll(condition.edges()));
        var points = points(domain.kind(), allowed, edges);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("nothing is of its type: list the values that the fact can have");
        }
        return new Column(input.fact(), domain, allowed, conditions, edges, points);
    }

    /**
     * The fact as the tables compare it: whole numbers are numbers.
     *
     * @return null where it is missing, or not of the column's type
     */
    @Nullable
    Object taken(@Nullable Object value) {
        var usual = usual(value);
        return usual != null && points.getFirst().getClass() == usual.getClass() && allowed.holds(usual) ? usual : null;
    }

    /** The one way in which a value is told: a number of any class as a decimal; null where it is too long for one. */
    static @Nullable Object usual(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal number -> number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS ? null : number;
            case BigInteger number -> usual(new BigDecimal(number));
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            default -> value;
        };
    }

    private static List<Object> points(String kind, Condition allowed, List<Object> edges) {
        return switch (kind) {
            case "boolean" -> mustAll(allowed.any() ? edges : List.of("a list"), Boolean.class, List.of(true, false));
            case "string" -> {
                if (allowed.any() || allowed.text().startsWith("not(")) {
                    throw new IllegalArgumentException("its type lists no values: list those that the fact can have");
                }
                yield mustAll(edges, String.class, distinct(allowed.edges()));
            }
            case "date" -> within(allowed, days(mustAll(edges, LocalDate.class, edges)));
            default -> within(allowed, numbers(mustAll(edges, BigDecimal.class, edges)));
        };
    }

    private static List<Object> distinct(List<Object> values) {
        if (Set.copyOf(values).size() < values.size()) {
            throw new IllegalArgumentException("its type lists a value twice: leave one");
        }
        return values;
    }

    private static List<Object> mustAll(List<Object> edges, Class<?> kind, List<Object> points) {
        for (var edge : edges) {
            if (!kind.isInstance(edge) || (kind == String.class && !points.contains(edge))) {
                throw new IllegalArgumentException(
                        "%s is not a value of the column: write one that its type has".formatted(edge));
            }
        }
        return points;
    }

    private static List<Object> within(Condition domain, TreeSet<?> points) {
        return points.stream()
                .filter(domain::holds)
                .map(point -> (Object) point)
                .toList();
    }

    private static TreeSet<LocalDate> days(List<Object> edges) {
        var points = new TreeSet<LocalDate>();
        for (var edge : edges.isEmpty() ? List.of(SOME_DAY) : edges) {
            var day = (LocalDate) edge;
            points.add(day.minusDays(1));
            points.add(day);
            points.add(day.plusDays(1));
        }
        return points;
    }

    /** The edges, a value between each two neighbours, and one beyond either end. */
    private static TreeSet<BigDecimal> numbers(List<Object> edges) {
        var sorted = new TreeSet<BigDecimal>();
        edges.forEach(edge -> sorted.add((BigDecimal) edge));
        var points = new TreeSet<>(sorted);
        for (var edge : sorted) {
            var next = sorted.higher(edge);
            points.add(next == null ? edge.add(BigDecimal.ONE) : edge.add(next).divide(BigDecimal.valueOf(2)));
        }
        points.add(sorted.isEmpty() ? BigDecimal.ZERO : sorted.first().subtract(BigDecimal.ONE));
        return points;
    }
}
