package org.welcomingcity.casework.note.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.welcomingcity.casework.note.domain.Note;
import org.welcomingcity.casework.note.domain.NoteEvent;
import org.welcomingcity.casework.note.domain.Notes;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.ledger.Ledger;

/** Reads what was written about a case; that it was read is on the ledger. */
@ApplicationScoped
public class ReadNotes {

    private final Notes notes;
    private final Ledger ledger;

    ReadNotes(Notes notes, Ledger ledger) {
        this.notes = notes;
        this.ledger = ledger;
    }

    /** All notes, oldest first; whether the caller may see the case is for the service to say. */
    @Transactional
    public List<Note> about(CaseReference subject) {
        ledger.append(new NoteEvent.NotesRead(subject));
        return notes.about(subject);
    }
}
