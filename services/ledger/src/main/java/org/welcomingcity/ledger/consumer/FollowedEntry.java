package org.welcomingcity.ledger.consumer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An entry of another service's ledger, as far as our scopes show it.
 *
 * @param position its place there
 * @param event the CloudEvents 1.0 event
 */
public record FollowedEntry(long position, JsonNode event) {

    /** Its id. */
    public String id() {
        return event.path("id").asText();
    }

    /** Its registered type. */
    public String type() {
        return event.path("type").asText();
    }

    /** What it is about, as {@code thing/number}. */
    public String object() {
        return event.path("subject").asText();
    }

    /**
     * When it happened.
     *
     * @throws java.time.DateTimeException when it does not say so
     */
    public Instant at() {
        return OffsetDateTime.parse(event.path("time").asText()).toInstant();
    }

    /** What was done. */
    public String action() {
        return data().path("action").asText();
    }

    /** How it ended. */
    public String outcome() {
        return data().path("outcome").asText();
    }

    /** The department that the actor acted for. */
    public @Nullable String department() {
        var department = data().path("actor").path("department");
        return department.isTextual() ? department.asText() : null;
    }

    /** Its content. */
    public JsonNode data() {
        return event.path("data");
    }
}
