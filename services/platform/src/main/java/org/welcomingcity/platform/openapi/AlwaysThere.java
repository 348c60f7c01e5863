package org.welcomingcity.platform.openapi;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Which fields an answer always has: those of its record that are not {@code @Nullable}, since a null is left out of the
 * JSON. What a form must have is said by its own constraints, and is left alone.
 */
final class AlwaysThere {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final Map<String, List<ClassInfo>> records;

    AlwaysThere(IndexView index) {
        this.records = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .collect(Collectors.groupingBy(ClassInfo::simpleName));
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
        var named = withFields(records.getOrDefault(OwnNames.withoutNumber(name), List.of()), fields);
        var candidates = named.isEmpty()
                ? withFields(records.values().stream().flatMap(List::stream).toList(), fields)
                : named;
        return candidates.isEmpty()
                ? List.of()
                : fields.stream()
                        .filter(field -> candidates.stream()
                                .noneMatch(candidate ->
                                        candidate.recordComponent(field).type().hasAnnotation(NULLABLE)))
                        .toList();
    }

    private static List<ClassInfo> withFields(List<ClassInfo> records, Set<String> fields) {
        return records.stream()
                .filter(candidate -> candidate.recordComponents().stream()
                        .map(RecordComponentInfo::name)
                        .collect(Collectors.toSet())
                        .equals(fields))
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
