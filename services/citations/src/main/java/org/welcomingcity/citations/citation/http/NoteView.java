package org.welcomingcity.citations.citation.http;

import java.time.Instant;
import java.util.UUID;
import org.welcomingcity.casework.note.domain.Note;

/** A note. */
public record NoteView(UUID id, String text, String by, Instant at) {
    static NoteView of(Note note) {
        return new NoteView(note.id(), note.text(), note.writtenBy().value(), note.writtenAt());
    }
}
