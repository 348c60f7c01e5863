package org.welcomingcity.policy.citation;

/**
 * A step that somebody wants a citation to make.
 *
 * @param kind what the citation is
 * @param state where it is
 * @param move the step
 */
public record MoveFacts(CitationKind kind, CitationState state, CitationMove move) {}
