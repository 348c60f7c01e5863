package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.city.Feature.Value;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.decision.Trail;

/**
 * A lower layer may narrow the discretion that a higher one leaves open; it never removes a duty that a higher one imposes.
 * Where a row of the higher table binds, the lower table says the same for the same facts, and keeps its duties.
 */
final class OrderOfAuthority {

    private OrderOfAuthority() {}

    /**
     * Checks the table of a lower layer against the one it stands in for.
     *
     * @throws PackRejected naming table, rows and facts
     */
    static void check(Layer lower, DecisionTable narrow, Layer higher, DecisionTable wide) {
        var points = new LinkedHashMap<String, Set<Object>>();
        Stream.of(wide, narrow)
                .flatMap(table -> table.columns().stream())
                .forEach(column -> points.computeIfAbsent(column.fact(), fact -> new LinkedHashSet<>())
                        .addAll(column.points()));
        walk(new ArrayList<>(points.entrySet()), new LinkedHashMap<>(), facts -> {
            var above = wide.rowFor(facts);
            var below = narrow.rowFor(facts);
            if (above == null
                    || below == null
                    || !above.standing().force().binds()
                    || above.standing().suspended()
                    || below.standing().suspended()) {
                return;
            }
            var same = above.conclusions().getFirst().equals(below.conclusions().getFirst());
            var lost = new TreeSet<>(duties(wide, above));
            lost.removeAll(duties(narrow, below));
            if (!same || !lost.isEmpty()) {
                throw new PackRejected(
                        "%s/%s.dmn, table %s, row %d (%s): removes what %s binds to in row %d (%s): %s instead of %s%s, for %s"
                                .formatted(
                                        lower.folder(),
                                        narrow.id(),
                                        narrow.id(),
                                        below.number(),
                                        below.ruleId(),
                                        higher.folder(),
                                        above.number(),
                                        above.ruleId(),
                                        below.conclusions().getFirst(),
                                        above.conclusions().getFirst(),
                                        lost.isEmpty() ? "" : ", without the duties " + lost,
                                        facts));
            }
        });
    }

    /**
     * What the layers say together, the highest first: what a higher one says stays.
     *
     * @throws PackRejected when a lower one says the opposite of what a higher one binds to
     */
    static Map<Feature.Key, Feature> features(List<Layer> highestFirst) {
        var together = new LinkedHashMap<Feature.Key, Feature>();
        for (var layer : highestFirst) {
            for (var feature : new java.util.TreeMap<>(layer.features()).values()) {
                var above = together.get(feature.key());
                if (above == null || above.deciding() == Value.NONE) {
                    // Silence does not take away what was said, or what shows that something is reported.
                    if (above == null || feature.value() != Value.NONE || above.value() == Value.NONE) {
                        together.put(feature.key(), feature);
                    }
                } else if (feature.deciding() != Value.NONE && feature.deciding() != above.deciding()) {
                    throw new PackRejected("%s/features.csv: %s is %s, and %s says %s"
                            .formatted(layer.folder(), feature.key(), feature.value(), above.cite(), above.value()));
                }
            }
        }
        return together;
    }

    private static Set<String> duties(DecisionTable table, Trail.Row row) {
        var column = table.template().outputs().indexOf("obligations");
        return column < 0
                ? Set.of()
                : Stream.of(row.conclusions().get(column).replace("\"", "").split(","))
                        .map(String::strip)
                        .filter(duty -> !duty.isEmpty())
                        .collect(Collectors.toSet());
    }

    private static void walk(
            List<Map.Entry<String, Set<Object>>> points,
            Map<String, Object> facts,
            java.util.function.Consumer<Map<String, Object>> visit) {
        if (facts.size() == points.size()) {
            visit.accept(facts);
            return;
        }
        var next = points.get(facts.size());
        for (var value : next.getValue()) {
            facts.put(next.getKey(), value);
            walk(points, facts, visit);
            facts.remove(next.getKey());
        }
    }
}
