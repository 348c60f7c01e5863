package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;

/** Reports about citations, on the ledger and in the transaction of the use case. */
@ApplicationScoped
class LedgeredReports implements CitationReports {

    private final MoveCitation moves;
    private final Citations citations;
    private final Ledger ledger;
    private final Acting acting;
    private final Clock clock;

    LedgeredReports(MoveCitation moves, Citations citations, Ledger ledger, Acting acting, Clock clock) {
        this.moves = moves;
        this.citations = citations;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public Citation opened(CitationNumber number, Seen seen) {
        return moves.opened(number, seen);
    }

    @Override
    public Optional<Citation> openedForOfficer(CitationNumber number, Seen seen, LedgerEvent attempt) {
        return moves.openedForOfficer(number, seen, attempt);
    }

    @Override
    public Optional<Citation> shown(CitationNumber number, LedgerEvent reading) {
        return moves.shown(number, reading);
    }

    @Override
    public Recording recording() {
        return new Recording(acting.user().name(), clock.instant(), clock.getZone());
    }

    @Override
    public void move(Citation citation, Move move, Instant happenedAt, @Nullable String note) {
        moves.make(citation, move, happenedAt, note);
    }

    @Override
    public void tell(List<? extends LedgerEvent> events) {
        events.forEach(ledger::append);
    }

    @Override
    public void store(Citation citation) {
        citations.store(citation);
    }
}
