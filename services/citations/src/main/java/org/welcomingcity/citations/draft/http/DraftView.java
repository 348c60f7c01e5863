package org.welcomingcity.citations.draft.http;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.welcomingcity.casework.draft.domain.Draft;

/** A draft. */
public record DraftView(
        UUID id, DraftResource.Kind kind, Instant savedAt, Instant expiresAt, Map<String, String> fields) {
    static DraftView of(Draft draft) {
        return new DraftView(
                draft.id(),
                DraftResource.Kind.valueOf(draft.kind()),
                draft.savedAt(),
                draft.expiresAt(),
                draft.fields());
    }
}
