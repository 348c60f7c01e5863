package org.welcomingcity.citations.citation.http;

import java.time.LocalDate;
import java.util.List;

/**
 * What the caller has to do themselves.
 *
 * @param today what today is in the city
 * @param groups together where it is the same for several citations; soonest first
 */
public record WorkToday(LocalDate today, List<WorkGroup> groups) {}
