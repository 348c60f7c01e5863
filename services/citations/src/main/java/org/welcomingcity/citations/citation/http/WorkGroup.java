package org.welcomingcity.citations.citation.http;

import org.welcomingcity.casework.words.InCallersWords;

/**
 * Citations in which the same has to be done next.
 *
 * @param duty what, in the caller's language
 * @param key what the queue's filter {@code duty} takes for it
 * @param overdue whether its day is over in all of them; else in none
 * @param count how many
 * @param first the one that comes first
 */
public record WorkGroup(@InCallersWords String duty, String key, boolean overdue, long count, CitationSummary first) {}
