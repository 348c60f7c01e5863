package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.application.CitationMoved;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Recording;
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

    ContestFiles(CitationReports reports, Contests contests, CourtLaw law) {
        this.reports = reports;
        this.contests = contests;
        this.law = law;
    }

    void sent(@Observes CitationMoved moved) {
        if (moved.move() == Move.REACH_COURT || moved.move() == Move.REACH_REGISTRAR) {
            follow(contests.of(moved.citation()));
        }
    }

    /**
     * The file in the state that the caller looked at.
     *
     * @throws Refused when the citation is unknown or changed meanwhile
     */
    Contest opened(CitationNumber number, Seen seen) {
        return contests.of(reports.opened(number, seen));
    }

    /**
     * The same for a change that officers make too; empty, and on the ledger as denied, where it is another's citation.
     *
     * @param attempt what they would do
     */
    Optional<Contest> openedForOfficer(CitationNumber number, Seen seen, ContestEvent attempt) {
        return reports.openedForOfficer(number, seen, attempt).map(contests::of);
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
