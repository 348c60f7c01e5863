package org.welcomingcity.citations.contest.domain;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.WaitingOn;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** What follows for a citation from what is on file about its contest. */
public final class NextStep {

    private static final Set<LineOutcome.Outcome> NO_COMPLAINT =
            EnumSet.of(LineOutcome.Outcome.NO_COMPLAINT, LineOutcome.Outcome.DISMISSED);

    private NextStep() {}

    /** The move by which the citation follows what is on file; empty where it stays. */
    public static Optional<Move> move(Contest contest, CourtLaw law) {
        var citation = contest.citation();
        if (contest.allPaid() && law.allows(citation, Move.PAY)) {
            return Optional.of(Move.PAY);
        }
        return contest.admitted().map(hearing -> hearing.kind().move()).filter(move -> law.allows(citation, move));
    }

    /** Says whose turn it is while a hearing or an appeal is open. */
    public static void await(Contest contest, ZoneId zone) {
        var citation = contest.citation();
        switch (citation.status()) {
            case HEARING_REQUESTED, HEARING_4D -> {
                if (contest.openAppeal().isPresent()) {
                    citation.await(WaitingOn.COURT, null, "Hear the appeal");
                } else if (!contest.outcomes().isEmpty() && !citation.goesToCourt()) {
                    awaitPaymentOrAppeal(contest);
                } else {
                    contest.admitted().ifPresent(hearing -> hearing.isAwaitedBy(citation, zone));
                }
            }
            default -> {
                // Everywhere else the citation says itself whose turn it is.
            }
        }
    }

    private static void awaitPaymentOrAppeal(Contest contest) {
        var citation = contest.citation();
        var last = contest.clock(DeadlineRule.CMVI_APPEAL).map(Deadline::latest).orElse(null);
        if (contest.open().isEmpty()) {
            citation.await(WaitingOn.CLERK, last, "Close the citation when the time for an appeal has run");
        } else {
            citation.await(WaitingOn.VIOLATOR, last, "Pay, or appeal to a judge");
        }
    }

    /** The move by which a citation follows what the court decided about its complaint; empty where it stays. */
    public static Optional<Move> inCourt(Contest contest, CourtLaw law) {
        var citation = contest.citation();
        var criminal = contest.lines()
                .filter(contest::criminal)
                .mapToObj(line -> contest.outcomeOf(line).map(LineOutcome::outcome))
                .toList();
        if (!citation.goesToCourt()) {
            return Optional.empty();
        }
        var issued = criminal.stream()
                .anyMatch(outcome -> outcome.filter(LineOutcome.Outcome.COMPLAINT_ISSUED::equals)
                        .isPresent());
        if (issued && law.allows(citation, Move.ISSUE_COMPLAINT)) {
            return Optional.of(Move.ISSUE_COMPLAINT);
        }
        var declined = criminal.stream()
                .allMatch(outcome -> outcome.filter(NO_COMPLAINT::contains).isPresent());
        return declined && law.allows(citation, Move.DECLINE_COMPLAINT)
                ? Optional.of(Move.DECLINE_COMPLAINT)
                : Optional.empty();
    }
}
