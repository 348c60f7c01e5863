package org.welcomingcity.casework.queue.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.casework.queue.domain.QueueEvent;
import org.welcomingcity.casework.queue.domain.Queued;
import org.welcomingcity.casework.queue.domain.Standing;
import org.welcomingcity.casework.queue.domain.WorkQueue;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;

/** A page of somebody's queue, soonest first; that it was read is on the ledger. */
@ApplicationScoped
public class ReadQueue {

    /**
     * What is asked for.
     *
     * @param reader who reads
     * @param turns whose turn it is; which of them the reader sees is for the service to say
     * @param owner only cases that this person began; null for everybody's
     * @param assignee only cases on which this clerk works, or nobody; null for all
     * @param standing only with this standing; null for all
     * @param duty only where this has to be done next; null for all
     * @param after where the page before ended
     * @param limit how many
     * @param <T> whose turn it can be
     */
    public record Asked<T extends Enum<T>>(
            OfficerId reader,
            Set<T> turns,
            @Nullable OfficerId owner,
            @Nullable Assignee assignee,
            @Nullable Standing standing,
            @Nullable String duty,
            @Nullable String after,
            int limit) {
        public Asked {
            turns = Set.copyOf(turns);
        }
    }

    /** A case and how urgent it is. */
    public record Item<C>(Standing standing, C found) {}

    /**
     * A page of the queue.
     *
     * @param today what today is in the city; standings are counted from it
     * @param counts how much there is with each standing
     */
    public record Work<C>(LocalDate today, Map<Standing, Long> counts, Page<Item<C>> page) {}

    /**
     * What somebody has to do themselves.
     *
     * @param today what today is in the city
     * @param alike the cases, together where the same has to be done next; soonest first
     * @param counts how much there is with each standing in their whole queue
     */
    public record Todo<C>(LocalDate today, List<WorkQueue.Alike<C>> alike, Map<Standing, Long> counts) {}

    private final WorkQueue queue;
    private final Ledger ledger;
    private final Clock clock;

    ReadQueue(WorkQueue queue, Ledger ledger, Clock clock) {
        this.queue = queue;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The page that is asked for. */
    @Transactional
    public <C, T extends Enum<T>> Work<C> read(Queued<C, ?, T> queued, Asked<T> asked) {
        var today = today();
        var query = query(queued, asked, today);
        ledger.append(new QueueEvent.QueueRead(asked.reader().value()));
        return new Work<>(
                today,
                queue.counts(queued, query),
                Page.of(queue.find(queued, query), asked.limit(), last -> placeOf(queued, last))
                        .map(found -> new Item<>(queued.standing(found, today), found)));
    }

    /**
     * What the reader has to do themselves.
     *
     * @param whole their whole queue, which is counted
     * @param turns the turns that are theirs
     * @param owner only cases that this person began; null for everybody's
     * @param worker only cases on which this clerk works, or nobody; null for all
     */
    @Transactional
    public <C, T extends Enum<T>> Todo<C> todo(
            Queued<C, ?, T> queued,
            Asked<T> whole,
            Set<T> turns,
            @Nullable OfficerId owner,
            @Nullable OfficerId worker) {
        var today = today();
        ledger.append(new QueueEvent.QueueRead(whole.reader().value()));
        return new Todo<>(
                today,
                queue.alike(queued, new WorkQueue.Own<>(turns, owner, worker, today)),
                queue.counts(queued, query(queued, whole, today)));
    }

    private static <C, T extends Enum<T>> WorkQueue.Query<T> query(
            Queued<C, ?, T> queued, Asked<T> asked, LocalDate today) {
        var cursor = Cursor.orNull(asked.after());
        return new WorkQueue.Query<>(
                asked.turns(),
                asked.owner(),
                asked.assignee(),
                asked.standing(),
                asked.duty(),
                today,
                cursor == null ? null : LocalDate.ofInstant(cursor.at(), ZoneOffset.UTC),
                cursor == null ? null : cursor.key(queued.readKey()),
                asked.limit() + 1);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static <C> Cursor placeOf(Queued<C, ?, ?> queued, C last) {
        var due = queued.due().apply(last);
        return new Cursor(
                (due == null ? WorkQueue.NO_DAY : due).atStartOfDay().toInstant(ZoneOffset.UTC),
                String.valueOf(queued.key().apply(last)));
    }
}
