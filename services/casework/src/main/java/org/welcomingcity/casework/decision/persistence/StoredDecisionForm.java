package org.welcomingcity.casework.decision.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.welcomingcity.casework.decision.domain.Outcome;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.platform.database.StoredForm;

/**
 * Keeps an outcome of a decision under its own name with its rule beside it, {@code "person"} and {@code "personRule"}: so it
 * was before casework knew the form, and so a query reads it.
 */
@ApplicationScoped
class StoredDecisionForm implements StoredForm<StoredDecision> {

    private static final String OUTCOMES = "outcomes";
    private static final String RULE = "Rule";

    @Override
    public Class<StoredDecision> type() {
        return StoredDecision.class;
    }

    @Override
    public void write(StoredDecision decision, Map<String, Object> parts) {
        parts.remove(OUTCOMES);
        decision.outcomes().forEach((about, outcome) -> {
            parts.put(about, outcome.outcome());
            parts.put(about + RULE, outcome.rule());
        });
    }

    @Override
    public void read(Map<String, Object> stored) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        stored.forEach((name, value) -> {
            if (value instanceof String outcome && stored.get(name + RULE) instanceof String rule) {
                outcomes.put(name, new Outcome(outcome, rule));
            }
        });
        stored.put(OUTCOMES, outcomes);
    }
}
