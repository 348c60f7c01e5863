package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.welcomingcity.citations.citation.application.CitationMoved;
import org.welcomingcity.citations.citation.application.MoveCitation;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citation.Status;
import org.welcomingcity.citations.citation.domain.Citation.WaitingOn;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.Contests;
import org.welcomingcity.platform.time.CityTime;

/**
 * Lets a citation follow what the registrar and the court report about it. A request or a payment may be known here before
 * the copies are acknowledged: it waits on file, and the citation follows as soon as it can.
 */
@ApplicationScoped
class FollowContests {

    private final Contests contests;
    private final MoveCitation moves;

    FollowContests(Contests contests, MoveCitation moves) {
        this.contests = contests;
        this.moves = moves;
    }

    void sent(@Observes CitationMoved moved) {
        if (moved.move() == Move.REACH_COURT || moved.move() == Move.REACH_REGISTRAR) {
            follow(moved.citation());
        }
    }

    /** Moves the citation to where its hearings and payments put it. */
    void follow(Citation citation) {
        var contest = contests.of(citation.number().value());
        var at = citation.moves().getLast().happenedAt();
        if (moves.can(citation, Move.PAY) && contest.allPaid(citation)) {
            moves.make(citation, Move.PAY, at, null);
            return;
        }
        contest.admitted().ifPresent(hearing -> {
            var move = citation.goesToCourt() ? Move.REQUEST_MAGISTRATE_HEARING : Move.REQUEST_HEARING;
            if (moves.can(citation, move)) {
                moves.make(citation, move, at, null);
            }
        });
        awaitTheNext(citation, contest);
    }

    private static void awaitTheNext(Citation citation, Contest contest) {
        if (citation.status() != Status.HEARING_REQUESTED && citation.status() != Status.HEARING_4D) {
            return;
        }
        var decided =
                contest.outcomes().stream().reduce((earlier, later) -> later).orElse(null);
        if (contest.openAppeal().isPresent()) {
            citation.await(WaitingOn.COURT, null, "Hear the appeal");
        } else if (decided != null && !citation.goesToCourt()) {
            var last = citation.deadlines().stream()
                    .filter(deadline -> deadline.rule() == org.welcomingcity.policy.deadline.DeadlineRule.CMVI_APPEAL)
                    .map(org.welcomingcity.policy.deadline.Deadline::latest)
                    .findFirst()
                    .orElse(null);
            if (contest.open(citation).isEmpty()) {
                citation.await(WaitingOn.CLERK, last, "Close the citation when the time for an appeal has run");
            } else {
                citation.await(WaitingOn.VIOLATOR, last, "Pay, or appeal to a judge");
            }
        } else {
            contest.admitted().ifPresent(hearing -> {
                var notice =
                        hearing.notices().isEmpty() ? null : hearing.notices().getLast();
                citation.await(
                        WaitingOn.COURT,
                        notice == null ? null : dayOf(notice.hearingAt()),
                        notice == null ? "Set the hearing" : "Hold the hearing");
            });
        }
    }

    static LocalDate dayOf(java.time.Instant at) {
        return at.atZone(CityTime.ZONE).toLocalDate();
    }
}
