package org.welcomingcity.citations.citation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.deadline.domain.Deadlines;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.policy.deadline.DeadlineRule;

/**
 * Whose turn it is.
 *
 * @param waitingOn who has to act
 * @param nextDueOn the day by which; null where no date is known
 * @param nextDuty what has to be done by then
 */
record Turn(
        WaitingOn waitingOn,
        @Nullable LocalDate nextDueOn,
        @Nullable String nextDuty) {

    /** Who acts next on a citation that stands there, as long as nothing else is known about it. */
    static Turn of(CitationStatus status, CitationKind kind, boolean underway, Deadlines deadlines) {
        return switch (status) {
            case DRAFT, ISSUED -> until(WaitingOn.OFFICER, DeadlineRule.COPY_AT_SCENE, deadlines);
            case DELIVERED_AT_SCENE, DELIVERED_LATE ->
                until(WaitingOn.OFFICER, DeadlineRule.COPIES_END_OF_TOUR, deadlines);
            case COPIES_WITH_CHIEF -> forwarding(kind, underway, deadlines);
            case SENT_RMV ->
                kind == CitationKind.WARNING
                        ? new Turn(WaitingOn.CLERK, null, "Close the warning")
                        : until(WaitingOn.VIOLATOR, DeadlineRule.CMVI_20_DAYS, deadlines);
            // The days in which a person may ask for a hearing are theirs: when they are over, nobody is late.
            case SENT_COURT -> new Turn(WaitingOn.COURT, null, "Decide on the application for complaint");
            case HEARING_REQUESTED, HEARING_4D -> new Turn(WaitingOn.COURT, null, "Set the hearing");
            case COMPLAINT_ISSUED -> new Turn(WaitingOn.COURT, null, "Decide the complaint");
            case DEFAULT -> new Turn(WaitingOn.VIOLATOR, null, "Answer the default");
            case PAID, NO_COMPLAINT -> new Turn(WaitingOn.CLERK, null, "Close the citation");
            case CLOSED, VOID -> new Turn(WaitingOn.NOBODY, null, null);
        };
    }

    private static Turn forwarding(CitationKind kind, boolean underway, Deadlines deadlines) {
        return switch (kind) {
            case WARNING ->
                until(underway ? WaitingOn.REGISTRAR : WaitingOn.CLERK, DeadlineRule.WARNING_FORTHWITH, deadlines);
            case CIVIL ->
                until(underway ? WaitingOn.REGISTRAR : WaitingOn.CLERK, DeadlineRule.FORWARD_CIVIL, deadlines);
            case CRIMINAL, ARREST ->
                until(underway ? WaitingOn.COURT : WaitingOn.CLERK, DeadlineRule.FORWARD_CRIMINAL, deadlines);
        };
    }

    private static Turn until(WaitingOn whom, DeadlineRule rule, Deadlines deadlines) {
        var next = deadlines.nextUnder(rule);
        return new Turn(whom, next.on(), next.duty());
    }
}
