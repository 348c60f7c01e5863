package org.welcomingcity.citations.citation.http;

/** How much there is. */
public record WorkCounts(long overdue, long due, long waiting) {}
