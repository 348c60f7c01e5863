package org.welcomingcity.casework.note.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;

/** Something somebody wrote down about a case, as plain text. Added, never changed. */
@Entity
public class Note {

    @Id
    private UUID id;

    private CaseReference about;
    private String text;
    private OfficerId writtenBy;
    private Instant writtenAt;

    @NullUnmarked // Hibernate fills it in.
    protected Note() {}

    /** Writes it down. */
    public Note(UUID id, CaseReference about, String text, OfficerId writtenBy, Instant writtenAt) {
        this.id = id;
        this.about = about;
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public UUID id() {
        return id;
    }

    /** The case. */
    public CaseReference about() {
        return about;
    }

    public String text() {
        return text;
    }

    /** Who wrote it. */
    public OfficerId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
