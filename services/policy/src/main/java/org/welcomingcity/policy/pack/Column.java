package org.welcomingcity.policy.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.model.api.InputData;

/**
 * An input column: what its fact can be, and what the rows ask of it.
 *
 * @param fact the name of the fact
 * @param conditions the cells, row by row
 * @param edges the values at which an answer may change, or which the type names
 * @param points values that stand for all: every combination of facts behaves as one of these
 */
record Column(String fact, List<Condition> conditions, List<Object> edges, List<Object> points) {

    Column {
        conditions = List.copyOf(conditions);
        edges = List.copyOf(edges);
        points = List.copyOf(points);
    }

    /**
     * Reads a column.
     *
     * @param input the fact as the model declares it
     * @param allowed what its type allows, as the model writes it; null where the type says it all
     * @throws IllegalArgumentException when the type is not one the tables use, or a cell cannot be of that type
     */
    static Column of(InputData input, @Nullable String allowed, List<Condition> conditions) {
        var type = input.getVariable().getTypeRef().getLocalPart();
        var domain = allowed == null ? Condition.parse("-") : Condition.parse(allowed);
        var edges = new ArrayList<>(domain.edges());
        conditions.forEach(condition -> edges.addAll(condition.edges()));
        return new Column(input.getName(), conditions, edges, points(type, domain, edges));
    }

    private static List<Object> points(String type, Condition domain, List<Object> edges) {
        if (type.equals("boolean")) {
            return mustAll(edges, Boolean.class, List.of(true, false));
        }
        if (!domain.any() && domain.edges().getFirst() instanceof String) {
            return mustAll(edges, String.class, domain.edges());
        }
        if (!edges.isEmpty() && edges.getFirst() instanceof LocalDate) {
            return within(domain, days(mustAll(edges, LocalDate.class, edges)));
        }
        return within(domain, numbers(mustAll(edges, BigDecimal.class, edges)));
    }

    private static List<Object> mustAll(List<Object> edges, Class<?> kind, List<Object> points) {
        for (var edge : edges) {
            if (!kind.isInstance(edge) || (kind == String.class && !points.contains(edge))) {
                throw new IllegalArgumentException("%s is not a value of the column".formatted(edge));
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
        for (var edge : edges) {
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
        if (!sorted.isEmpty()) {
            points.add(sorted.first().subtract(BigDecimal.ONE));
        }
        return points;
    }
}
