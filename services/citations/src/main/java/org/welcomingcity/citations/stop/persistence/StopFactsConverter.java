package org.welcomingcity.citations.stop.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.database.Json;
import org.welcomingcity.policy.stop.StopFacts;

/** Keeps the facts of a stop as one document. */
// Never changed in place: nobody has to write and read it once more to see whether it was.
@Immutable
@Converter(autoApply = true)
public class StopFactsConverter implements AttributeConverter<StopFacts, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable StopFacts value) {
        return Json.write(value);
    }

    @Override
    public @Nullable StopFacts convertToEntityAttribute(@Nullable String document) {
        var stored = Json.read(document, new TypeReference<LinkedHashMap<String, Object>>() {});
        if (stored == null) {
            return null;
        }
        // Until papers were put to the instrument question, it was only kept whether there was one.
        stored.computeIfPresent(
                "judicialWarrant",
                (name, was) -> was instanceof Boolean yes
                        ? (yes ? StopFacts.Warrant.UNCHECKED : StopFacts.Warrant.NONE).name()
                        : was);
        stored.putIfAbsent("criminalCharge", false);
        return Json.as(stored, new TypeReference<>() {});
    }
}
