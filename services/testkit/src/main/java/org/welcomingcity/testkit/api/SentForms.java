package org.welcomingcity.testkit.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The forms that an API takes, and the forms within them, out of its description. */
public final class SentForms {

    private static final Set<String> TIMES = Set.of("LocalDate", "OffsetDateTime", "Instant");

    private SentForms() {}

    /** The schema of each form, by its name. */
    public static Map<String, JsonNode> of(String publishedJson) {
        try {
            var api = new ObjectMapper().readTree(publishedJson);
            var forms = new TreeMap<String, JsonNode>();
            var open = new ArrayList<String>();
            api.at("/paths")
                    .forEach(path -> path.forEach(operation -> open.addAll(named(operation.path("requestBody")))));
            while (!open.isEmpty()) {
                var form = open.removeLast();
                var schema = api.at("/components/schemas").path(form);
                if (forms.put(form, schema) == null) {
                    open.addAll(named(schema));
                }
            }
            return forms;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a field of a form is a day or a moment. */
    public static boolean isTime(JsonNode field) {
        return field.path("format").asText().startsWith("date")
                || named(field).stream().anyMatch(TIMES::contains);
    }

    /** The names of the schemas that a part of the description refers to. */
    public static List<String> named(JsonNode part) {
        return part.findValuesAsText("$ref").stream()
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .toList();
    }
}
