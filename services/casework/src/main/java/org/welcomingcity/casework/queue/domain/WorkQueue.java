package org.welcomingcity.casework.queue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.kernel.OfficerId;

/** Cases as work to be done, by the day on which somebody has to act. */
public interface WorkQueue {

    /** Stands for a day where none is known: after every other. */
    LocalDate NO_DAY = LocalDate.of(9990, 12, 31);

    /**
     * Whose work, and which.
     *
     * @param turns whose turn it is
     * @param owner only cases that this person began
     * @param assignee only cases on which this clerk works, or nobody; null for all
     * @param standing only with this standing
     * @param duty only where this has to be done next, in the words that the case keeps
     * @param today what today is in the city
     * @param afterDue where the page before ended
     * @param afterKey likewise
     * @param limit how many at most
     * @param <T> whose turn it can be
     */
    record Query<T extends Enum<T>>(
            Set<T> turns,
            @Nullable OfficerId owner,
            @Nullable Assignee assignee,
            @Nullable Standing standing,
            @Nullable String duty,
            LocalDate today,
            @Nullable LocalDate afterDue,
            @Nullable Object afterKey,
            int limit) {
        public Query {
            turns = Set.copyOf(turns);
        }
    }

    /**
     * What somebody has to do themselves.
     *
     * @param turns the turns that are theirs
     * @param owner only cases that this person began; null for everybody's
     * @param worker only cases on which this clerk works, or nobody; null for all
     * @param today what today is in the city
     * @param <T> whose turn it can be
     */
    record Own<T extends Enum<T>>(
            Set<T> turns,
            @Nullable OfficerId owner,
            @Nullable OfficerId worker,
            LocalDate today) {
        public Own {
            turns = Set.copyOf(turns);
        }
    }

    /**
     * Cases in which the same has to be done next.
     *
     * @param duty what, in the words that the cases keep
     * @param overdue whether its day is over in all of them; else in none
     * @param count how many
     * @param first the one that comes first
     * @param <C> the entity
     */
    record Alike<C>(String duty, boolean overdue, long count, C first) {}

    /** What somebody has to do themselves, by what it is; soonest first. */
    <C, T extends Enum<T>> List<Alike<C>> alike(Queued<C, ?, T> queued, Own<T> own);

    /** The work, soonest first. */
    <C, T extends Enum<T>> List<C> find(Queued<C, ?, T> queued, Query<T> query);

    /** How much there is with each standing; the query's own standing and page do not count. */
    <C, T extends Enum<T>> Map<Standing, Long> counts(Queued<C, ?, T> queued, Query<T> query);
}
