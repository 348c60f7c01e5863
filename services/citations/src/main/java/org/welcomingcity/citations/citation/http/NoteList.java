package org.welcomingcity.citations.citation.http;

import java.util.List;

/** All notes on a citation. */
public record NoteList(List<NoteView> notes) {}
