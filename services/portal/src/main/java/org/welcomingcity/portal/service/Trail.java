package org.welcomingcity.portal.service;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
            @Nullable String pack) {

        /** To whom something was given; null where the reason says something else. */
        public @Nullable String to() {
            return reason != null && GIVEN.contains(action) && reason.startsWith("to ") ? reason.substring(3) : null;
        }

        /** Whether somebody only looked, or was not let look. */
        public boolean reading() {
            return READINGS.stream().anyMatch(action::endsWith);
        }
    }

    private static final List<String> READINGS = List.of(".read", "-read", ".listed", ".person-searched");
    private static final Set<String> GIVEN = Set.of("citation.assigned", "citation.copies-handed-in");
    private static final int LATEST = 5;

    /** The latest of what was done, newest first. */
    public List<Entry> latest() {
        return done().limit(LATEST).toList();
    }

    /** What was done before that, newest first. */
    public List<Entry> earlier() {
        return done().skip(LATEST).toList();
    }

    /** Who looked, newest first. */
    public List<Entry> readings() {
        return entries.reversed().stream().filter(Entry::reading).toList();
    }

    private Stream<Entry> done() {
        return entries.reversed().stream().filter(entry -> !entry.reading());
    }

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
