package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.casework.queue.application.ReadQueue;
import org.welcomingcity.casework.queue.domain.Queued;
import org.welcomingcity.casework.queue.domain.Standing;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.WaitingOn;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.security.ActingUser;

/** Each role's own queue, by the day on which somebody has to act. */
@ApplicationScoped
public class ReadWork {

    /** What the caller asks for. */
    public record Filter(
            @Nullable Standing standing,
            @Nullable WaitingOn waitingOn,
            @Nullable Assignee assignee,
            @Nullable String duty,
            @Nullable String after,
            int limit) {}

    private static final Queued<Citation, CitationNumber, WaitingOn> CITATIONS = new Queued<>(
            Citation.class,
            "number",
            "officer",
            Citation::number,
            CitationNumber::new,
            Citation::nextDueOn,
            Citation::waitingOn,
            Set.of(WaitingOn.OFFICER, WaitingOn.CLERK));

    private final ReadQueue queue;

    ReadWork(ReadQueue queue) {
        this.queue = queue;
    }

    /**
     * The caller's queue. An officer sees their own citations that wait on officers; a clerk sees what waits on a clerk, the
     * registrar, the court or the violator; supervisor and chief see all.
     */
    @Transactional
    public ReadQueue.Work<Citation> of(ActingUser reader, Filter filter) {
        return queue.read(CITATIONS, asked(reader, filter));
    }

    private static ReadQueue.Asked<WaitingOn> asked(ActingUser reader, Filter filter) {
        return new ReadQueue.Asked<>(
                reader.knownAs(),
                turns(reader, filter.waitingOn()),
                leads(reader) || reader.may(Rights.SEE_CLERKS_WORK) ? null : reader.knownAs(),
                filter.assignee(),
                filter.standing(),
                filter.duty(),
                filter.after(),
                filter.limit());
    }

    /**
     * What the caller has to do themselves today: whoever issues citations the steps that wait on the officer, in their own; a
     * clerk the clerks' steps in citations that are theirs or nobody's; an auditor nothing.
     */
    @Transactional
    public ReadQueue.Todo<Citation> todo(ActingUser reader) {
        var me = reader.knownAs();
        var whole = asked(reader, new Filter(null, null, null, null, null, 1));
        return reader.may(Rights.SEE_CLERKS_WORK)
                ? queue.todo(CITATIONS, whole, Set.of(WaitingOn.CLERK), null, me)
                : queue.todo(CITATIONS, whole, Set.of(WaitingOn.OFFICER), me, null);
    }

    private static Set<WaitingOn> turns(ActingUser reader, @Nullable WaitingOn only) {
        var turns = leads(reader)
                ? EnumSet.complementOf(EnumSet.of(WaitingOn.NOBODY))
                : reader.may(Rights.SEE_CLERKS_WORK)
                        ? EnumSet.of(WaitingOn.CLERK, WaitingOn.REGISTRAR, WaitingOn.COURT, WaitingOn.VIOLATOR)
                        : EnumSet.of(WaitingOn.OFFICER);
        if (only != null && !turns.contains(only)) {
            throw new Refused(new Refusal(
                    Refusal.Kind.NOT_PERMITTED,
                    "filter-not-yours",
                    "You asked for work that is not in your queue.",
                    List.of(new Refusal.Fault(
                            "waitingOn",
                            "own-work",
                            null,
                            "your queue holds nothing that waits on this",
                            "Leave the filter out, or choose one of %s"
                                    .formatted(turns.stream().map(Enum::name).collect(Collectors.joining(", ")))))));
        }
        if (only != null) {
            turns.retainAll(List.of(only));
        }
        return turns;
    }

    private static boolean leads(ActingUser reader) {
        return reader.may(Rights.SEE_ALL_WORK);
    }
}
