package org.welcomingcity.citations.stop.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.database.Json;
import org.welcomingcity.policy.stop.StopChoice;

/** Keeps the officer's choice as one document. */
// Never changed in place: nobody has to write and read it once more to see whether it was.
@Immutable
@Converter(autoApply = true)
public class StopChoiceConverter implements AttributeConverter<StopChoice, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable StopChoice value) {
        return Json.write(value);
    }

    @Override
    public @Nullable StopChoice convertToEntityAttribute(@Nullable String document) {
        return Json.read(document, new TypeReference<>() {});
    }
}
