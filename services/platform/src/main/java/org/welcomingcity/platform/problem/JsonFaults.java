package org.welcomingcity.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal.Fault;

/** Says in the caller's words what the JSON reader found wrong: the field, never the class behind it. */
final class JsonFaults {

    private JsonFaults() {}

    static HttpProblem problemOf(JsonProcessingException failure) {
        return Problems.malformed(
                "malformed-request", "The request body cannot be read as this form.", List.of(faultOf(failure)));
    }

    private static Fault faultOf(JsonProcessingException failure) {
        var field = failure instanceof JsonMappingException mapping ? pathOf(mapping) : "";
        return switch (failure) {
            case UnrecognizedPropertyException unknown ->
                new Fault(
                        field,
                        "form-unknown-field",
                        null,
                        "this form has no field of that name",
                        "remove it, or see the API description for the names: "
                                + (unknown.getKnownPropertyIds() == null
                                        ? ""
                                        : unknown.getKnownPropertyIds().stream()
                                                .map(String::valueOf)
                                                .sorted()
                                                .collect(Collectors.joining(", "))));
            case InvalidFormatException format ->
                new Fault(
                        field,
                        "form-format",
                        null,
                        "the value is not of the expected form",
                        "send " + expected(format.getTargetType()));
            case InvalidNullException missing ->
                new Fault(
                        field, "form-required", null, "the value is null", "send " + expected(missing.getTargetType()));
            case MismatchedInputException mismatch ->
                new Fault(
                        field,
                        "form-type",
                        null,
                        "the value is missing or of another type than expected",
                        "send " + expected(mismatch.getTargetType()));
            case JsonMappingException mapping ->
                new Fault(
                        field, "form-format", null, "the value is not of the expected form", "see the API description");
            default ->
                new Fault(
                        "",
                        "form-json",
                        null,
                        "this is not JSON"
                                + (failure.getLocation() == null
                                        ? ""
                                        : " near line %d, column %d"
                                                .formatted(
                                                        failure.getLocation().getLineNr(),
                                                        failure.getLocation().getColumnNr())),
                        "send one well-formed JSON object in UTF-8");
        };
    }

    private static String pathOf(JsonMappingException failure) {
        var path = new StringBuilder();
        for (var step : failure.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "what the API description says";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return type.getSimpleName().equals("LocalDate")
                    ? "a date such as 2026-03-02"
                    : "a date and time with offset, such as 2026-03-02T14:30:00-05:00";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return type.getName().startsWith("java.") ? "what the API description says" : "a JSON object";
    }
}
