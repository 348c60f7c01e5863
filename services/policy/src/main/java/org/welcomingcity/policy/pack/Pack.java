package org.welcomingcity.policy.pack;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.decision.PackReference;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.decision.Rule;
import org.welcomingcity.policy.decision.Setting;
import org.welcomingcity.policy.stop.StatedGround;

/**
 * The law of a city for a stretch of days: every layer in force, put together.
 *
 * @param reference which pack it is
 * @param base the jurisdiction whose law decides before the city's first pack; null for the highest
 * @param stacks for each question the tables that answer it, the lowest layer's first: that one decides
 * @param told the same tables, with what they say of the city's text filled in
 * @param settings what is set, by name
 * @param features what the city's texts say, by question
 * @param rules where each rule stands, by its id
 * @param reasons what explanations can rest on, the lowest layer's list
 */
public record Pack(
        PackReference reference,
        @Nullable String base,
        Map<String, List<DecisionTable>> stacks,
        Map<String, List<DecisionTable>> told,
        Map<String, Setting> settings,
        Map<Feature.Key, Feature> features,
        Map<String, Rule> rules,
        List<StatedGround> reasons) {

    public Pack {
        stacks = Map.copyOf(stacks);
        told = Map.copyOf(told);
        settings = Map.copyOf(settings);
        features = Map.copyOf(features);
        rules = Map.copyOf(rules);
        reasons = List.copyOf(reasons);
    }

    /** What an explanation of an event of the day can rest on, in the order of the list; empty where the city has no list. */
    public List<StatedGround> reasons(StatedGround.Use use, LocalDate day) {
        return reasons.stream()
                .filter(ground -> ground.use() == use && ground.isLiveOn(day))
                .toList();
    }

    /** Whether it decides about events of the day. */
    boolean inForceOn(LocalDate day) {
        var last = reference.inForceTo();
        return !day.isBefore(reference.inForceFrom()) && (last == null || !day.isAfter(last));
    }

    /** Whether it decides about the question at all. */
    public boolean answers(String question) {
        return stacks.containsKey(question);
    }

    /** The tables that decide, by the question they answer. */
    public Map<String, DecisionTable> tables() {
        var tables = new HashMap<String, DecisionTable>();
        stacks.forEach((question, stack) -> tables.put(question, stack.getFirst()));
        return tables;
    }

    /** The table that answers the question. */
    DecisionTable table(String question) {
        return stack(question).getFirst();
    }

    /** The tables that answer the question, the one that decides first; the next speaks where a rule is suspended. */
    List<DecisionTable> stack(String question) {
        var stack = told.get(question);
        if (stack == null) {
            throw new PackRejected(
                    "%s@%s: has no table %s".formatted(reference.jurisdiction(), reference.version(), question));
        }
        return stack;
    }

    /** The value of a setting. */
    public Setting setting(String name) {
        var setting = settings.get(name);
        if (setting == null) {
            throw new PackRejected(
                    "%s@%s: has no setting %s".formatted(reference.jurisdiction(), reference.version(), name));
        }
        return setting;
    }

    /** Where the rule stands; empty where no law is behind the id. */
    public Optional<Rule> rule(String ruleId) {
        return Optional.ofNullable(rules.get(ruleId));
    }

    /** What the city's texts say about the question. */
    public Feature feature(Feature.Key key) {
        var feature = features.get(key);
        if (feature == null) {
            throw new PackRejected(
                    "%s@%s: says nothing about %s".formatted(reference.jurisdiction(), reference.version(), key));
        }
        return feature;
    }
}
