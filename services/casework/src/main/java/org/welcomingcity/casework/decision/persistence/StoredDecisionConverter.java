package org.welcomingcity.casework.decision.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.Outcome;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.platform.database.Json;

/**
 * Keeps a decision as one document. An outcome stands in it under its own name with its rule beside it, {@code "person"} and
 * {@code "personRule"}: so it was before casework knew the form, and so a query reads it.
 */
// Never changed in place: nobody has to write and read it once more to see whether it was.
@Immutable
@Converter(autoApply = true)
public class StoredDecisionConverter implements AttributeConverter<StoredDecision, String> {

    private static final TypeReference<LinkedHashMap<String, Object>> DOCUMENT = new TypeReference<>() {};
    private static final String OUTCOMES = "outcomes";
    private static final String RULE = "Rule";

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable StoredDecision decision) {
        if (decision == null) {
            return null;
        }
        var document = Json.as(decision, DOCUMENT);
        document.remove(OUTCOMES);
        decision.outcomes().forEach((about, outcome) -> {
            document.put(about, outcome.outcome());
            document.put(about + RULE, outcome.rule());
        });
        return Json.write(document);
    }

    @Override
    public @Nullable StoredDecision convertToEntityAttribute(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        var document = Objects.requireNonNull(Json.read(stored, DOCUMENT));
        var outcomes = new LinkedHashMap<String, Outcome>();
        document.forEach((name, value) -> {
            if (value instanceof String outcome && document.get(name + RULE) instanceof String rule) {
                outcomes.put(name, new Outcome(outcome, rule));
            }
        });
        document.put(OUTCOMES, outcomes);
        return Json.as(document, new TypeReference<>() {});
    }
}
