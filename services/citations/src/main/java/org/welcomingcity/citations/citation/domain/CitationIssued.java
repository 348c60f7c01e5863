package org.welcomingcity.citations.citation.domain;

/** A citation was issued; told within the transaction in which it is stored. */
public record CitationIssued(Citation citation) {}
