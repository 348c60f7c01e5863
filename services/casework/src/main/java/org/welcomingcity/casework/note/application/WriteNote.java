package org.welcomingcity.casework.note.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.welcomingcity.casework.note.domain.Note;
import org.welcomingcity.casework.note.domain.NoteEvent;
import org.welcomingcity.casework.note.domain.Notes;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.security.Acting;

/** Writes a note about a case down. What it says is not repeated on the ledger. */
@ApplicationScoped
public class WriteNote {

    private final Notes notes;
    private final Acting acting;
    private final Ledger ledger;
    private final Clock clock;

    WriteNote(Notes notes, Acting acting, Ledger ledger, Clock clock) {
        this.notes = notes;
        this.acting = acting;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The note as it was kept; whether the caller may work on the case is for the service to say. */
    @Transactional
    public Note write(CaseReference about, String text) {
        var note = new Note(UUID.randomUUID(), about, text, acting.user().knownAs(), clock.instant());
        notes.add(note);
        ledger.append(new NoteEvent.NoteAdded(about));
        return note;
    }
}
