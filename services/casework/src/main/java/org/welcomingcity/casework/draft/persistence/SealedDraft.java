package org.welcomingcity.casework.draft.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A draft as it stands in the database. */
@Entity(name = "draft")
class SealedDraft {

    /** Under what it is kept. */
    @Embeddable
    record Key(String owner, UUID id) {
        String place() {
            return id + " " + owner;
        }
    }

    @EmbeddedId
    private Key key;

    private String kind;

    private byte[] sealed;
    private Instant savedAt;
    private Instant expiresAt;

    // Only where it was sent; nothing that was typed is kept then.
    private @Nullable String became;

    @NullUnmarked // Hibernate fills it in.
    protected SealedDraft() {}

    SealedDraft(Key key, String kind, byte[] sealed, Instant savedAt, Instant expiresAt) {
        this.key = key;
        this.kind = kind;
        this.sealed = sealed;
        this.savedAt = savedAt;
        this.expiresAt = expiresAt;
    }

    Key key() {
        return key;
    }

    String kind() {
        return kind;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant savedAt() {
        return savedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
