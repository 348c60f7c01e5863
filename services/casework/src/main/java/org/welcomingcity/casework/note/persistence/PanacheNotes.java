package org.welcomingcity.casework.note.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.casework.note.domain.Note;
import org.welcomingcity.casework.note.domain.Notes;
import org.welcomingcity.kernel.CaseReference;

@ApplicationScoped
class PanacheNotes implements Notes, PanacheRepositoryBase<Note, UUID> {

    @Override
    public void add(Note note) {
        persist(note);
    }

    @Override
    public List<Note> about(CaseReference subject) {
        return find("about = ?1 order by writtenAt, id", subject).list();
    }
}
