package org.welcomingcity.testkit.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The fields that requests have to hold. A compulsory field without a true answer makes people invent one, so that
 * {@code docs/required-fields.md} says for each what to send where there is nothing. Days, moments and choices have one
 * answer for all of their kind.
 */
public final class RequiredFields {

    private static final Pattern ROW = Pattern.compile("\\| (\\w+) \\| `(\\w+)` \\| (.{10,}) \\|");
    private static final int FORM = 1;
    private static final int FIELD = 2;

    private RequiredFields() {}

    /** The fields of an API's requests, as {@code Form.field}, that have no answer on the page. */
    public static Set<String> unanswered(String publishedJson) {
        var required = required(publishedJson, false);
        required.removeAll(answered());
        return required;
    }

    /** The fields on the page that no API of these asks for. */
    public static Set<String> askedByNobody(List<String> publishedJson) {
        var answered = new TreeSet<>(answered());
        publishedJson.forEach(api -> answered.removeAll(required(api, true)));
        return answered;
    }

    /** The fields that an API's requests have to hold; those that their kind answers for are left out unless they are wanted. */
    static Set<String> required(String publishedJson, boolean everyKind) {
        var forms = SentForms.of(publishedJson);
        var fields = new TreeSet<String>();
        forms.forEach((form, schema) -> schema.path("required").forEach(name -> {
            var field = schema.path("properties").path(name.asText());
            if (everyKind || !SentForms.isTime(field) && !isChoice(field, forms)) {
                fields.add(form + "." + name.asText());
            }
        }));
        return fields;
    }

    private static boolean isChoice(JsonNode field, Map<String, JsonNode> forms) {
        return SentForms.named(field).stream().map(forms::get).anyMatch(schema -> schema != null && schema.has("enum"));
    }

    private static Set<String> answered() {
        try {
            var answered = new TreeSet<String>();
            for (var line : Files.readAllLines(
                    Path.of(System.getProperty("welcoming-city.root", "../.."), "docs", "required-fields.md"))) {
                var row = ROW.matcher(line);
                if (row.matches()) {
                    answered.add(row.group(FORM) + "." + row.group(FIELD));
                }
            }
            return answered;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
