package org.welcomingcity.casework.note.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.welcomingcity.kernel.CaseReference;

/** Something somebody wrote down about a case, as plain text. Added, never changed. */
@Entity
public class Note {

    @Id
    private UUID id;

    private String about;
    private String text;
    private String writtenBy;
    private Instant writtenAt;

    @NullUnmarked // Hibernate fills it in.
    protected Note() {}

    /** Writes it down. */
    public Note(UUID id, CaseReference about, String text, String writtenBy, Instant writtenAt) {
        this.id = id;
        this.about = about.toString();
        this.text = text;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    public UUID id() {
        return id;
    }

    /** The case. */
    public CaseReference about() {
        return CaseReference.parse(about);
    }

    public String text() {
        return text;
    }

    /** Who wrote it, by sign-in name. */
    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
