package org.welcomingcity.policy.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.decision.Rule;
import org.welcomingcity.policy.decision.RuleStanding;
import org.welcomingcity.policy.decision.Setting;
import org.welcomingcity.policy.stop.StatedGround;

/**
 * One folder of rules: one text of one authority, in force for a time.
 *
 * @param folder the folder
 * @param jurisdiction whose it is
 * @param version its version
 * @param title what people call it
 * @param authority whose law it is
 * @param under the jurisdiction whose law stands above it; null for the highest
 * @param enabled whether it decides; one that is only prepared is read and checked like any other
 * @param inForceFrom the first day on which it decides; null where it is only prepared
 * @param inForceTo the last day; null while it is in force
 * @param rules how its rules stand, by id
 * @param tables its own tables, by the question they answer
 * @param settings its own settings, by name
 * @param features what its text says, by question
 * @param cites where its rules stand that are used beside the tables too, by id
 * @param reasons what explanations can rest on
 * @param files its files, for the digest
 */
record Layer(
        String folder,
        String jurisdiction,
        String version,
        String title,
        Authority authority,
        @Nullable String under,
        boolean enabled,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        Map<String, RuleStanding> rules,
        Map<String, DecisionTable> tables,
        Map<String, Setting> settings,
        Map<Feature.Key, Feature> features,
        Map<String, Rule> cites,
        List<StatedGround> reasons,
        List<String> files) {

    Layer {
        rules = Map.copyOf(rules);
        tables = Map.copyOf(tables);
        settings = Map.copyOf(settings);
        features = Map.copyOf(features);
        cites = Map.copyOf(cites);
        reasons = List.copyOf(reasons);
        files = List.copyOf(files);
    }

    /** Whether it decides about events of the day. */
    boolean inForceOn(LocalDate day) {
        return enabled
                && inForceFrom != null
                && !day.isBefore(inForceFrom)
                && (inForceTo == null || !day.isAfter(inForceTo));
    }
}
