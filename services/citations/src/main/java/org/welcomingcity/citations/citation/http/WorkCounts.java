package org.welcomingcity.citations.citation.http;

import java.util.Map;
import org.welcomingcity.casework.queue.domain.Standing;

/** How much there is. */
public record WorkCounts(long overdue, long due, long waiting) {

    static WorkCounts of(Map<Standing, Long> counts) {
        return new WorkCounts(
                counts.getOrDefault(Standing.OVERDUE, 0L),
                counts.getOrDefault(Standing.DUE, 0L),
                counts.getOrDefault(Standing.WAITING, 0L));
    }
}
