package org.welcomingcity.citations.decision.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.decision.domain.RecordedDecision;

/** Keeps a decision as one document. */
@Converter(autoApply = true)
public class RecordedDecisionConverter implements AttributeConverter<RecordedDecision, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable RecordedDecision value) {
        return Json.write(value);
    }

    @Override
    public @Nullable RecordedDecision convertToEntityAttribute(@Nullable String document) {
        return Json.read(document, new TypeReference<>() {});
    }
}
