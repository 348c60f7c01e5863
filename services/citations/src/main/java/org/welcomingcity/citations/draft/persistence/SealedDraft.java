package org.welcomingcity.citations.draft.persistence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.welcomingcity.citations.draft.domain.Draft;

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

    @Enumerated(EnumType.STRING)
    private Draft.Kind kind;

    private byte[] sealed;
    private Instant savedAt;
    private Instant expiresAt;

    @NullUnmarked // Hibernate fills it in.
    protected SealedDraft() {}

    SealedDraft(Key key, Draft.Kind kind, byte[] sealed, Instant savedAt, Instant expiresAt) {
        this.key = key;
        this.kind = kind;
        this.sealed = sealed;
        this.savedAt = savedAt;
        this.expiresAt = expiresAt;
    }

    Key key() {
        return key;
    }

    Draft.Kind kind() {
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
