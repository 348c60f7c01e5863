package org.welcomingcity.citations.draft.http;

import java.time.Instant;
import java.util.UUID;
import org.welcomingcity.casework.draft.domain.Draft;

/** A draft without what was typed. */
public record DraftReceipt(UUID id, DraftResource.Kind kind, Instant savedAt, Instant expiresAt) {
    static DraftReceipt of(Draft draft) {
        return new DraftReceipt(
                draft.id(), DraftResource.Kind.valueOf(draft.kind()), draft.savedAt(), draft.expiresAt());
    }
}
