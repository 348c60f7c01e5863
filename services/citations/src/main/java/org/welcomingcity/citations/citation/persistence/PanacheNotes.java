package org.welcomingcity.citations.citation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.citations.citation.domain.Note;
import org.welcomingcity.citations.citation.domain.Notes;

@ApplicationScoped
class PanacheNotes implements Notes, PanacheRepositoryBase<Note, UUID> {

    @Override
    public void add(Note note) {
        persist(note);
    }

    @Override
    public List<Note> about(String citation) {
        return find("citation = ?1 order by writtenAt, id", citation).list();
    }
}
