package org.welcomingcity.citations.citation.domain;

import java.util.List;

/** All notes about citations. */
public interface Notes {

    /** Adds a note. */
    void add(Note note);

    /** Those about the citation, oldest first. */
    List<Note> about(String citation);
}
