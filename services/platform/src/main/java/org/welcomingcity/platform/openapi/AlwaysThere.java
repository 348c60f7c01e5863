package org.welcomingcity.platform.openapi;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.DotName;
import org.jspecify.annotations.Nullable;

/**
 * Which fields an answer always has: those of its record that are not {@code @Nullable}, since a null is left out of the
 * JSON. What a form must have is said by its own constraints, and is left alone.
 */
final class AlwaysThere {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final RecordsBehind records;

    AlwaysThere(RecordsBehind records) {
        this.records = records;
    }

    void say(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        var sent = sent(document, schemas);
        schemas.forEach((name, schema) -> {
            if (!sent.contains(name) && schema.getProperties() != null && schema.getRequired() == null) {
                var always = always(name, schema.getProperties().keySet());
                if (!always.isEmpty()) {
                    schema.setRequired(always);
                }
            }
        });
    }

    // Records of one name bear a number, and some have another name in the description; where two of them have the same
    // fields, what both always have.
    private List<String> always(String name, Set<String> fields) {
        var named = records.named(name, fields);
        var candidates = named.isEmpty() ? records.withFields(fields) : named;
        return candidates.isEmpty()
                ? List.of()
                : fields.stream()
                        .filter(field -> candidates.stream()
                                .noneMatch(candidate ->
                                        candidate.recordComponent(field).type().hasAnnotation(NULLABLE)))
                        .toList();
    }

    // The names of the schemas that somebody sends, or that are part of one.
    private static Set<String> sent(OpenAPI document, Map<String, Schema> schemas) {
        var names = new HashSet<String>();
        var waiting = new ArrayDeque<>(Schemas.sent(document));
        while (!waiting.isEmpty()) {
            var reference = waiting.pop().getRef();
            if (reference != null) {
                var name = reference.replace(Schemas.PLACE, "");
                if (schemas.containsKey(name) && names.add(name)) {
                    waiting.addAll(Schemas.withParts(List.of(schemas.get(name))));
                }
            }
        }
        return names;
    }
}
