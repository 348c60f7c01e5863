package org.welcomingcity.citations.contest.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.citation.domain.WaitingOn;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** What follows for a citation from what is on file about its contest. */
public final class NextStep {

    private static final Set<LineOutcome.Outcome> NO_COMPLAINT =
            EnumSet.of(LineOutcome.Outcome.NO_COMPLAINT, LineOutcome.Outcome.DISMISSED);

    private NextStep() {}

    /**
     * A move by which a citation follows what is on file.
     *
     * @param on the day of what it follows
     */
    public record Step(Move move, LocalDate on) {

        /** When it happens: on its day, or with what is known to have happened last. */
        public Instant notBefore(Citation citation, Recording recording) {
            var last = citation.moves().getLast().happenedAt();
            var begin = recording.startOf(on);
            return begin.isBefore(last) ? last : begin;
        }
    }

    /** The move by which the citation follows what is on file; empty where it stays. While a hearing is set, no payment ends it. */
    public static Optional<Step> move(Contest contest, CourtLaw law) {
        var citation = contest.citation();
        if (contest.allPaid() && !contest.awaitsHearing() && law.allows(citation, Move.PAY)) {
            return Optional.of(new Step(Move.PAY, lastPayment(contest)));
        }
        return contest.admitted()
                .map(hearing -> new Step(hearing.kind().move(), hearing.receivedOn()))
                .filter(step -> law.allows(citation, step.move()));
    }

    /** Closes the dates that were met by what is on file: the violator asked for a hearing, appealed, or paid everything. */
    public static void meetDuties(Contest contest) {
        var citation = contest.citation();
        contest.admitted().ifPresent(hearing -> citation.met(hearing.kind().clock(), hearing.requestedOn()));
        contest.appeals().stream()
                .filter(appeal -> appeal.party() == Party.VIOLATOR)
                .findFirst()
                .ifPresent(appeal -> citation.met(DeadlineRule.CMVI_APPEAL, appeal.filedOn()));
        if (contest.allPaid()) {
            citation.met(DeadlineRule.CMVI_20_DAYS, lastPayment(contest));
        }
    }

    private static LocalDate lastPayment(Contest contest) {
        return contest.payments().stream()
                .map(payment -> payment.report().paidOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
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
