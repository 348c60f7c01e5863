package org.welcomingcity.citations.citation.domain;

/** A citation became void; told within the transaction in which it is stored. */
public record CitationVoided(Citation citation, String explanation) {}
