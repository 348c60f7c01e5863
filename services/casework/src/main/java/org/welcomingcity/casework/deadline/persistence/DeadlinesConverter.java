package org.welcomingcity.casework.deadline.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.deadline.domain.Deadlines;
import org.welcomingcity.platform.database.Json;

/** Keeps the deadlines of a case as one document. */
// Never changed in place: nobody has to write and read it once more to see whether it was.
@Immutable
@Converter(autoApply = true)
public class DeadlinesConverter implements AttributeConverter<Deadlines, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Deadlines value) {
        return Json.write(value);
    }

    @Override
    public @Nullable Deadlines convertToEntityAttribute(@Nullable String document) {
        return Json.read(document, new TypeReference<>() {});
    }
}
