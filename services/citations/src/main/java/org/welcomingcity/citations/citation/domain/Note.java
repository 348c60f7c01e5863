package org.welcomingcity.citations.citation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Something somebody wrote down about a citation, as plain text. Added, never changed. */
@Entity
public class Note {

    @Id
    private UUID id;

    private String citation;
    private String text;
    private String writtenBy;
    private Instant writtenAt;

    @NullUnmarked // Hibernate fills it in.
    protected Note() {}

    /** Writes it down. */
    public Note(UUID id, String citation, String text, String writtenBy, Instant writtenAt) {
        this.id = id;
        this.citation = citation;
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public UUID id() {
        return id;
    }

    public String text() {
        return text;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
