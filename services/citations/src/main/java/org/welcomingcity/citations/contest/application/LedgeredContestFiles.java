package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.application.CitationMoved;
import org.welcomingcity.citations.citation.application.MoveCitation;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.ContestEvent;
import org.welcomingcity.citations.contest.domain.Contests;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.contest.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;

/**
 * The files on the database and the ledger. A request or a payment may be known here before the copies are acknowledged: it
 * waits on file, and the citation follows as soon as it can.
 */
@ApplicationScoped
class LedgeredContestFiles implements ContestFiles {

    private final MoveCitation moves;
    private final Citations citations;
    private final Contests contests;
    private final CourtLaw law;
    private final ContestActions actions;
    private final Ledger ledger;
    private final Acting acting;
    private final Clock clock;

    LedgeredContestFiles(
            MoveCitation moves,
            Citations citations,
            Contests contests,
            CourtLaw law,
            ContestActions actions,
            Ledger ledger,
            Acting acting,
            Clock clock) {
        this.moves = moves;
        this.citations = citations;
        this.contests = contests;
        this.law = law;
        this.actions = actions;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    void sent(@Observes CitationMoved moved) {
        if (moved.move() == Move.REACH_COURT || moved.move() == Move.REACH_REGISTRAR) {
            follow(contests.of(moved.citation()));
        }
    }

    @Override
    public Contest opened(CitationNumber number, Seen seen) {
        return contests.of(moves.opened(number, seen));
    }

    @Override
    public Optional<Contest> openedForOfficer(CitationNumber number, Seen seen, String action) {
        return moves.openedForOfficer(number, seen, action).map(contests::of);
    }

    @Override
    public Recording recording() {
        return new Recording(acting.user().name(), clock.instant(), clock.getZone());
    }

    @Override
    public void tell(Contest contest, List<ContestEvent> events) {
        contests.store(contest);
        events.forEach(ledger::append);
    }

    @Override
    public void move(Contest contest, Move move, Instant happenedAt, @Nullable String note) {
        moves.make(contest.citation(), move, happenedAt, note);
    }

    @Override
    public ContestFile followed(Contest contest) {
        follow(contest);
        return stored(contest);
    }

    @Override
    public ContestFile stored(Contest contest) {
        citations.store(contest.citation());
        return ContestFile.of(contest, law, actions);
    }

    private void follow(Contest contest) {
        var citation = contest.citation();
        var at = citation.moves().getLast().happenedAt();
        contest.next(law).ifPresent(move -> moves.make(citation, move, at, null));
        contest.awaitTheNext(clock.getZone());
    }
}
