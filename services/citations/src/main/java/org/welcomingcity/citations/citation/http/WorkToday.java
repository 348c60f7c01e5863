package org.welcomingcity.citations.citation.http;

import java.time.LocalDate;
import java.util.List;

/**
 * What the caller has to do themselves.
 *
 * @param today what today is in the city
 * @param counts how much there is with each standing in their whole queue
 * @param departures how many departures wait for the caller: to be concluded, or to be replied to
 * @param groups together where it is the same for several citations; soonest first
 */
public record WorkToday(
        LocalDate today, WorkCounts counts, List<WaitingDepartures> departures, List<WorkGroup> groups) {}
