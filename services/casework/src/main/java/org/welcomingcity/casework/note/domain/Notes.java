package org.welcomingcity.casework.note.domain;

import java.util.List;
import org.welcomingcity.kernel.CaseReference;

/** All notes about cases. */
public interface Notes {

    /** Adds a note. */
    void add(Note note);

    /** Those about the case, oldest first. */
    List<Note> about(CaseReference subject);
}
