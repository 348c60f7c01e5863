package org.welcomingcity.platform.openapi;

import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;

/**
 * How many signs a text may have, as the form's own constraint has it: a caller, the portal among them, knows the limit from the
 * description and keeps none of its own.
 */
final class LongestTexts {

    private static final DotName CLEAN_TEXT = DotName.createSimple(CleanText.class);

    private final RecordsBehind records;

    LongestTexts(RecordsBehind records) {
        this.records = records;
    }

    void say(OpenAPI document) {
        document.getComponents().getSchemas().forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                records.named(name, schema.getProperties().keySet())
                        .forEach(candidate -> say(candidate, schema.getProperties()));
            }
        });
    }

    private static void say(ClassInfo form, Map<String, Schema> properties) {
        properties.forEach((field, property) -> {
            var constraint = constraint(form, field);
            if (constraint != null && property.getRef() == null) {
                property.setMaxLength(constraint.value("max").asInt());
            }
        });
    }

    private static @Nullable AnnotationInstance constraint(ClassInfo form, String field) {
        var component = form.recordComponent(field);
        var named = component == null ? null : component.annotation(CLEAN_TEXT);
        return named == null && form.field(field) != null ? form.field(field).annotation(CLEAN_TEXT) : named;
    }
}
