package org.welcomingcity.citations.citation.http;

import java.util.UUID;

/** That the citation came before a supervisor, and how far that is. */
public record DepartureMark(UUID id, String status) {}
