package org.welcomingcity.portal.service;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A form that was begun and not sent, as the service keeps it for its owner. */
public record Draft(UUID id, Instant savedAt, Instant expiresAt, Map<String, String> fields) {

    /** What stands in a field; empty where nothing does. */
    public String value(String field) {
        return fields.getOrDefault(field, "");
    }
}
