package org.welcomingcity.policy.pack;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.OrdinancePolicy.Setting;
import org.welcomingcity.policy.PackReference;
import org.welcomingcity.policy.PackRejected;

/**
 * An ordinance pack, loaded.
 *
 * @param reference which pack it is
 * @param base the jurisdiction whose law decides before the city's first pack; null for a state's own
 * @param tables its tables, by the question they answer
 * @param settings what the city sets, by name
 */
public record Pack(
        PackReference reference,
        @Nullable String base,
        Map<String, DecisionTable> tables,
        Map<String, Setting> settings) {

    public Pack {
        tables = Map.copyOf(tables);
        settings = Map.copyOf(settings);
    }

    /** Whether it decides about events of the day. */
    boolean inForceOn(LocalDate day) {
        var last = reference.inForceTo();
        return !day.isBefore(reference.inForceFrom()) && (last == null || !day.isAfter(last));
    }

    /** Whether it decides about the question at all. */
    public boolean answers(String question) {
        return tables.containsKey(question);
    }

    /** The table that answers the question. */
    DecisionTable table(String question) {
        var table = tables.get(question);
        if (table == null) {
            throw new PackRejected(
                    "%s@%s: has no table %s".formatted(reference.jurisdiction(), reference.version(), question));
        }
        return table;
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
}
