package org.welcomingcity.testkit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;
import org.jspecify.annotations.Nullable;

/**
 * A problem document as this system writes it. Read once as a whole: a path of RestAssured is compiled each time that it is
 * asked, and there are thousands of these.
 */
final class ProblemDocument extends TypeSafeDiagnosingMatcher<String> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "urn:welcoming-city:problem:";

    /** What would show the inside. */
    private static final List<String> INSIDE = List.of("org.welcomingcity", "java.", "Exception");

    private final int status;
    private final String code;
    private final @Nullable String field;
    private final @Nullable String rule;

    ProblemDocument(int status, String code, @Nullable String field, @Nullable String rule) {
        this.status = status;
        this.code = code;
        this.field = field;
        this.rule = rule;
    }

    @Override
    protected boolean matchesSafely(String body, Description mismatch) {
        var wrong = new ArrayList<String>();
        var problem = parsed(body);
        if (problem.path("status").asInt() != status
                || !problem.path("type").asText().equals(TYPE + code)) {
            wrong.add("it is another problem");
        }
        INSIDE.stream()
                .filter(body::contains)
                .map(inside -> "it shows " + inside)
                .forEach(wrong::add);
        if (field != null && !hasFault(problem)) {
            wrong.add("it has no such fault");
        }
        mismatch.appendText(String.join(", ", wrong)).appendText(": ").appendText(body);
        return wrong.isEmpty();
    }

    // The first fault about the field is the one that is meant.
    private boolean hasFault(JsonNode problem) {
        for (var fault : problem.path("faults")) {
            if (fault.path("field").asText().equals(field)) {
                return Objects.equals(fault.path("rule").asText(), rule);
            }
        }
        return false;
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            return JSON.missingNode();
        }
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("the problem %s%s with status %d".formatted(TYPE, code, status));
        if (field != null) {
            description.appendText(", about %s under the rule %s".formatted(field, rule));
        }
    }
}
