package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.welcomingcity.citations.citation.domain.Note;
import org.welcomingcity.citations.citation.domain.Notes;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.security.Acting;

/** Notes on a citation: written down and read, never changed. What they say is not repeated on the ledger. */
@ApplicationScoped
public class WriteNotes {

    private final MoveCitation citations;
    private final Notes notes;
    private final Acting acting;
    private final Clock clock;

    WriteNotes(MoveCitation citations, Notes notes, Acting acting, Clock clock) {
        this.citations = citations;
        this.notes = notes;
        this.acting = acting;
        this.clock = clock;
    }

    /** Writes one down; empty where the caller may not work on the citation. */
    @Transactional
    public Optional<Note> write(CitationNumber number, String text) {
        return citations.shown(number, "note.added").map(citation -> {
            var note = new Note(
                    UUID.randomUUID(), number.value(), text, acting.user().name(), clock.instant());
            notes.add(note);
            return note;
        });
    }

    /** All of them, oldest first; empty where the caller may not see the citation. */
    @Transactional
    public Optional<List<Note>> read(CitationNumber number) {
        return citations.shown(number, "note.read").map(citation -> notes.about(number.value()));
    }
}
