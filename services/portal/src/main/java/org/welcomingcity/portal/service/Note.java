package org.welcomingcity.portal.service;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something somebody wrote down about a citation, as plain text; it is never changed. */
public record Note(UUID id, String text, String by, Instant at) {

    /** What is to be written down. */
    public record Form(@Nullable String text) {}

    /** All notes on a citation, oldest first. */
    public record All(List<Note> notes) {}
}
