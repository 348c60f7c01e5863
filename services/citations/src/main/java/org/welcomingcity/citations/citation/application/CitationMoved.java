package org.welcomingcity.citations.citation.application;

import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Move;

/** Told to whoever waits for it, inside the transaction in which the citation moved. */
public record CitationMoved(Citation citation, Move move) {}
