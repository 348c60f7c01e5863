package org.welcomingcity.citations.citation.http;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue.
 *
 * @param today what today is in the city; standings are counted from it
 */
public record WorkPage(
        LocalDate today,
        WorkCounts counts,
        List<WorkItem> items,
        @Nullable String next) {}
