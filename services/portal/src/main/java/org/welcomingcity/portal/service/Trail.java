package org.welcomingcity.portal.service;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a citation, oldest first. */
public record Trail(List<Entry> entries) {

    /** One happening: who, as what, when, what, and how it ended. */
    public record Entry(
            String id,
            Instant at,
            String actor,
            @Nullable String role,
            @Nullable String client,
            @Nullable String department,
            String action,
            String object,
            Outcome outcome,
            @Nullable String reason,
            List<String> rules,
            @Nullable String pack) {}

    /** How it ended. */
    public enum Outcome {
        /** It was done. */
        DONE,
        /** The policy refused it. */
        REFUSED,
        /** The caller was not permitted. */
        DENIED
    }
}
