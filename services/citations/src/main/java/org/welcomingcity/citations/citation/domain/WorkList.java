package org.welcomingcity.citations.citation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Citations as work to be done, by the day on which somebody has to act. */
public interface WorkList {

    /** How urgent something is. */
    enum Standing {
        /** Somebody should have acted. */
        OVERDUE,
        /** It is ours to act. */
        DUE,
        /** Somebody outside has to act, and their time runs. */
        WAITING
    }

    /**
     * Whose work, and which.
     *
     * @param turns whose turn it is
     * @param officer only citations that this officer issued
     * @param assignee only citations that this clerk works on; {@link CitationQuery#NOBODY} for nobody
     * @param standing only with this standing
     * @param today what today is in the city
     * @param afterDue where the page before ended
     * @param afterNumber likewise
     * @param limit how many at most
     */
    record Query(
            Set<Citation.WaitingOn> turns,
            @Nullable String officer,
            @Nullable String assignee,
            @Nullable Standing standing,
            LocalDate today,
            @Nullable LocalDate afterDue,
            @Nullable String afterNumber,
            int limit) {
        public Query {
            turns = Set.copyOf(turns);
        }
    }

    /** Stands for a day where none is known: after every other. */
    LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    /** The work, soonest first. */
    List<Citation> find(Query query);

    /** How much there is with each standing; the query's own standing and page do not count. */
    Map<Standing, Long> counts(Query query);
}
