package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.welcomingcity.casework.note.application.WriteNote;
import org.welcomingcity.casework.note.domain.Note;
import org.welcomingcity.casework.note.domain.NoteEvent;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** Writes a note about a citation down. */
@ApplicationScoped
public class WriteCitationNote {

    private final MoveCitation citations;
    private final WriteNote note;

    WriteCitationNote(MoveCitation citations, WriteNote note) {
        this.citations = citations;
        this.note = note;
    }

    /** The note; empty where the caller may not work on the citation. */
    @Transactional
    public Optional<Note> write(CitationNumber number, String text) {
        return citations
                .permitted(number, NoteEvent.NoteAdded::new)
                .map(citation -> note.write(citation.reference(), text));
    }
}
