package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.offer.Action;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.citation.application.CitationMoved;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.contest.application.ContestActions.Heard;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.ContestEvent;
import org.welcomingcity.citations.contest.domain.Contests;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.contest.domain.NextStep;
import org.welcomingcity.citations.contest.domain.ReportedPayment;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/**
 * The files of what came after citations were sent: read once for a change, then told and stored as one. A request or a payment
 * may be known here before the copies are acknowledged: it waits on file, and the citation follows as soon as it can.
 */
@ApplicationScoped
class ContestFiles {

    private final CitationReports reports;
    private final Contests contests;
    private final CourtLaw law;
    private final Offers offers;

    ContestFiles(CitationReports reports, Contests contests, CourtLaw law, Offers offers) {
        this.reports = reports;
        this.contests = contests;
        this.law = law;
        this.offers = offers;
    }

    void sent(@Observes CitationMoved moved) {
        if (moved.move() == Move.REACH_COURT || moved.move() == Move.REACH_REGISTRAR) {
            follow(contests.of(moved.citation()));
        }
    }

    /**
     * The file in the state that the caller looked at, for an action that is offered on it.
     *
     * @throws Refused when the citation is unknown or changed meanwhile, or the action is not offered
     */
    Contest opened(CitationNumber number, Seen seen, Action<Contest> action) {
        var contest = contests.of(reports.opened(number, seen));
        offers.require(action, contest);
        return contest;
    }

    /**
     * The same for a report that names lines: what is wrong with a line is told before what is so with all of them.
     *
     * @param report checks it
     */
    Contest opened(CitationNumber number, Seen seen, Action<Contest> action, Consumer<Contest> report) {
        var contest = contests.of(reports.opened(number, seen));
        report.accept(contest);
        offers.require(action, contest);
        return contest;
    }

    /**
     * The same for an action on one of its hearings.
     *
     * @throws Refused as above, and when there is no such hearing
     */
    Heard opened(CitationNumber number, Seen seen, UUID hearing, Action<Heard> action) {
        return heard(contests.of(reports.opened(number, seen)), hearing, action);
    }

    /**
     * The same for a change that officers make too; empty, and on the ledger as denied, where it is another's citation.
     *
     * @param attempt what they would do
     */
    Optional<Heard> openedForOfficer(
            CitationNumber number, Seen seen, UUID hearing, Action<Heard> action, ContestEvent attempt) {
        return reports.openedForOfficer(number, seen, attempt)
                .map(contests::of)
                .map(contest -> heard(contest, hearing, action));
    }

    private Heard heard(Contest contest, UUID hearing, Action<Heard> action) {
        var heard = new Heard(contest, contest.hearing(hearing));
        offers.require(action, heard);
        return heard;
    }

    /** The file for reading; empty, and on the ledger as denied, where an officer asks for another's. */
    Optional<ContestFile> shown(CitationNumber number) {
        return reports.shown(number, new ContestEvent.ContestRead(number))
                .map(citation -> ContestFile.of(contests.of(citation), law));
    }

    /** What was reported as paid under a reference before. */
    List<ReportedPayment> paidUnder(String reference) {
        return contests.paidUnder(reference);
    }

    /** Who records now. */
    Recording recording() {
        return reports.recording();
    }

    /** Stores what was added, and puts on the ledger what happened. */
    void tell(Contest contest, List<ContestEvent> events) {
        contests.store(contest);
        reports.tell(events);
    }

    /** Makes a move of the citation. */
    void move(Contest contest, Move move, Instant happenedAt, @Nullable String note) {
        reports.move(contest.citation(), move, happenedAt, note);
    }

    /** Lets the citation follow what is on file, and hands out the file as it is stored. */
    ContestFile followed(Contest contest) {
        follow(contest);
        return stored(contest);
    }

    /** Stores the citation as it is, and hands out the file. */
    ContestFile stored(Contest contest) {
        reports.store(contest.citation());
        return ContestFile.of(contest, law);
    }

    private void follow(Contest contest) {
        NextStep.meetDuties(contest);
        NextStep.move(contest, law)
                .ifPresent(step -> move(contest, step.move(), step.notBefore(contest.citation(), recording()), null));
        NextStep.await(contest, recording().zone());
    }
}
