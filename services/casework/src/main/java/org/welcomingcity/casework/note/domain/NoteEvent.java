package org.welcomingcity.casework.note.domain;

import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to the notes about a case. */
public sealed interface NoteEvent extends LedgerEvent {

    /** The case. */
    CaseReference about();

    @Override
    default String object() {
        return about().toString();
    }

    @Recorded(
            action = "note.added",
            says = "A note was written about a case; the note itself is not on the ledger.",
            personal = true)
    record NoteAdded(CaseReference about) implements NoteEvent {}

    @Recorded(
            action = "note.read",
            says = "The notes about a case were read, or somebody was not permitted to.",
            personal = true)
    record NotesRead(CaseReference about) implements NoteEvent {}
}
