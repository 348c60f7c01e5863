package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citation.WaitingOn;
import org.welcomingcity.citations.citation.domain.WorkList;
import org.welcomingcity.citations.citation.domain.WorkList.Standing;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.platform.security.ActingUser;

/** Each role's own queue, by the day on which somebody has to act. */
@ApplicationScoped
public class SeeWork {

    /**
     * A page of the queue.
     *
     * @param today what today is in the city; standings are counted from it
     * @param counts how much there is with each standing
     */
    public record Queue(LocalDate today, Map<Standing, Long> counts, Page<Citation> page) {

        /** How urgent a citation of the page is. */
        public Standing standing(Citation citation) {
            var due = citation.nextDueOn();
            if (due != null && due.isBefore(today)) {
                return Standing.OVERDUE;
            }
            return switch (citation.waitingOn()) {
                case OFFICER, CLERK -> Standing.DUE;
                case REGISTRAR, COURT, VIOLATOR, NOBODY -> Standing.WAITING;
            };
        }
    }

    /** What the caller asks for. */
    public record Filter(
            @Nullable Standing standing,
            @Nullable WaitingOn waitingOn,
            @Nullable String assignee,
            @Nullable String after,
            int limit) {}

    private final WorkList work;
    private final Ledger ledger;
    private final Clock clock;

    SeeWork(WorkList work, Ledger ledger, Clock clock) {
        this.work = work;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * The caller's queue; that it was read is on the ledger. An officer sees their own citations that wait on officers; a
     * clerk sees what waits on a clerk, the registrar, the court or the violator; supervisor and chief see all.
     */
    @Transactional
    public Queue of(ActingUser reader, Filter filter) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var cursor = filter.after() == null ? null : Cursor.decoded(filter.after());
        var query = new WorkList.Query(
                turns(reader, filter.waitingOn()),
                leads(reader) || reader.may(Rights.SEE_CLERKS_WORK) ? null : reader.name(),
                filter.assignee(),
                filter.standing(),
                today,
                cursor == null ? null : LocalDate.ofInstant(cursor.at(), ZoneOffset.UTC),
                cursor == null ? null : cursor.key(),
                filter.limit() + 1);
        ledger.append(Happening.done("queue.read", "queue/" + reader.name()));
        return new Queue(
                today,
                work.counts(query),
                Page.of(
                        work.find(query),
                        filter.limit(),
                        last -> new Cursor(
                                dueOf(last).atStartOfDay().toInstant(ZoneOffset.UTC),
                                last.number().value())));
    }

    private static LocalDate dueOf(Citation citation) {
        var due = citation.nextDueOn();
        return due == null ? WorkList.NO_DAY : due;
    }

    private static Set<WaitingOn> turns(ActingUser reader, @Nullable WaitingOn only) {
        var turns = leads(reader)
                ? EnumSet.complementOf(EnumSet.of(WaitingOn.NOBODY))
                : reader.may(Rights.SEE_CLERKS_WORK)
                        ? EnumSet.of(WaitingOn.CLERK, WaitingOn.REGISTRAR, WaitingOn.COURT, WaitingOn.VIOLATOR)
                        : EnumSet.of(WaitingOn.OFFICER);
        if (only != null) {
            turns.retainAll(List.of(only));
        }
        return turns;
    }

    private static boolean leads(ActingUser reader) {
        return reader.may(Rights.SEE_ALL_WORK);
    }
}
