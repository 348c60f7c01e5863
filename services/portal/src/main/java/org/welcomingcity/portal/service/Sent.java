package org.welcomingcity.portal.service;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to a service, by the names of the API. Values travel as they were typed: whether a date is one or a choice
 * exists, the service says, and its answer goes back beside the field. What was left empty is not sent.
 */
public final class Sent {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Sent() {}

    /** What has one field so far. */
    public static Sent of(String field, @Nullable Object value) {
        return new Sent().and(field, value);
    }

    /** The same with one field more. */
    public Sent and(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
        return this;
    }

    /** The fields that have a value. */
    @JsonValue
    public Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
