package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.casework.note.application.ReadNotes;
import org.welcomingcity.casework.note.domain.Note;
import org.welcomingcity.casework.note.domain.NoteEvent;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** Reads the notes about a citation. */
@ApplicationScoped
public class ReadCitationNotes {

    private final MoveCitation citations;
    private final ReadNotes notes;

    ReadCitationNotes(MoveCitation citations, ReadNotes notes) {
        this.citations = citations;
        this.notes = notes;
    }

    /** All of them, oldest first; empty where the caller may not see the citation. */
    @Transactional
    public Optional<List<Note>> read(CitationNumber number) {
        return citations.permitted(number, NoteEvent.NotesRead::new).map(citation -> notes.about(citation.reference()));
    }
}
