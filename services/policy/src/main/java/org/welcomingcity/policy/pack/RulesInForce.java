package org.welcomingcity.policy.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.decision.Rule;

/**
 * Every rule of the layers by its id. What a layer's {@code rules.csv} cites goes before the rows of its tables, which cite for
 * the one case that they decide; what a lower layer says goes before a higher one.
 */
final class RulesInForce {

    private final Map<String, Rule> rules = new HashMap<>();

    private RulesInForce() {}

    static Map<String, Rule> of(List<Layer> highestFirst) {
        var all = new RulesInForce();
        var lowestFirst = highestFirst.reversed();
        lowestFirst.forEach(layer -> layer.cites().values().forEach(all::add));
        lowestFirst.forEach(all::addWhatDecides);
        for (var rule : DeadlineRule.values()) {
            all.add(new Rule(rule.ruleId(), rule.duty() + ".", rule.cite(), rule.status(), null));
        }
        return all.rules;
    }

    private void addWhatDecides(Layer layer) {
        for (var table : new TreeMap<>(layer.tables()).values()) {
            for (var row : table.template().rows()) {
                add(new Rule(row.ruleId(), row.words(), row.cite(), row.status(), row.standing()));
            }
        }
        for (var setting : new TreeMap<>(layer.settings()).values()) {
            var standing = layer.rules().get(setting.ruleId());
            add(new Rule(setting.ruleId(), setting.words(), setting.cite(), setting.status(), standing));
        }
        for (var feature : new TreeMap<>(layer.features()).values()) {
            add(new Rule(feature.ruleId(), feature.words(), feature.cite(), feature.status(), feature.standing()));
        }
    }

    private void add(Rule rule) {
        rules.putIfAbsent(rule.ruleId(), rule);
    }
}
