package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.MoveLaw;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.platform.problem.DayInQuestion;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;

/** Makes the moves of a citation: the change, its place in the history and its entry on the ledger are one. */
@ApplicationScoped
public class MoveCitation implements CitationReports {

    private final Citations citations;
    private final MoveLaw law;
    private final LookedAt lookedAt;
    private final Ledger ledger;
    private final Acting acting;
    private final DayInQuestion inQuestion;
    private final Clock clock;
    private final Event<CitationMoved> moved;

    MoveCitation(
            Citations citations,
            MoveLaw law,
            LookedAt lookedAt,
            Ledger ledger,
            Acting acting,
            DayInQuestion inQuestion,
            Clock clock,
            Event<CitationMoved> moved) {
        this.citations = citations;
        this.law = law;
        this.lookedAt = lookedAt;
        this.ledger = ledger;
        this.acting = acting;
        this.inQuestion = inQuestion;
        this.clock = clock;
        this.moved = moved;
    }

    /**
     * Makes a move that another use case decided on; joins its transaction.
     *
     * @throws Refused when the move is not possible from where the citation stands
     */
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void move(Citation citation, Move move, Instant happenedAt, @Nullable String note) {
        tell(citation, move, citation.make(move, law, happenedAt, recording(), note));
    }

    /** Puts a move that was made on the ledger, and tells whoever waits for it. */
    void tell(Citation citation, Move move, CitationEvent event) {
        ledger.append(event);
        moved.fire(new CitationMoved(citation, move));
        citations.store(citation);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Citation opened(CitationNumber number, Seen seen) {
        var citation = lookedAt(number, seen);
        citations.touch(citation);
        return citation;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Citation> openedForOfficer(CitationNumber number, Seen seen, LedgerEvent attempt) {
        var found = mayChange(number, seen, attempt);
        found.ifPresent(citations::touch);
        return found;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Citation> shown(CitationNumber number, LedgerEvent reading) {
        var citation = find(number);
        var allowed = !OwnCitations.isAnothers(citation.officer(), acting.user());
        ledger.append(allowed ? reading : reading.denied());
        return allowed ? Optional.of(citation) : Optional.empty();
    }

    @Override
    public Recording recording() {
        return new Recording(acting.user().knownAs(), clock.instant(), clock.getZone());
    }

    @Override
    public void tell(List<? extends LedgerEvent> events) {
        events.forEach(ledger::append);
    }

    @Override
    public void store(Citation citation) {
        citations.store(citation);
    }

    /**
     * The citation for a use case that tells the ledger itself; empty, and on the ledger as denied, where an officer asks for
     * another's.
     *
     * @param attempt what they would do
     */
    Optional<Citation> permitted(CitationNumber number, Function<CaseReference, LedgerEvent> attempt) {
        var citation = find(number);
        if (OwnCitations.isAnothers(citation.officer(), acting.user())) {
            ledger.append(attempt.apply(citation.reference()).denied());
            return Optional.empty();
        }
        return Optional.of(citation);
    }

    /** The citation as it stands after a change by the same caller; not another reading. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Citation current(CitationNumber number) {
        return find(number);
    }

    /** The moment must lie between another and now. */
    void mustBeBetween(String field, Instant at, Instant earliest, String what) {
        var faults = new Faults();
        faults.inOrder(field, at, earliest, what, clock.instant());
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "times-out-of-order",
                "The times of a citation follow each other. Nothing was stored.");
    }

    /**
     * The citation in the state the caller looked at; empty, and on the ledger as denied, where an officer asks for
     * another's.
     */
    Optional<Citation> mayChange(CitationNumber number, Seen seen, LedgerEvent attempt) {
        var citation = find(number);
        if (OwnCitations.isAnothers(citation.officer(), acting.user())) {
            ledger.append(attempt.denied());
            return Optional.empty();
        }
        lookedAt.mustMatch(citation, seen);
        return Optional.of(citation);
    }

    /** The citation in the state the caller looked at. */
    Citation lookedAt(CitationNumber number, Seen seen) {
        var citation = find(number);
        lookedAt.mustMatch(citation, seen);
        return citation;
    }

    /** The citation by its number, or a refusal that says there is none. */
    Citation find(CitationNumber number) {
        var citation = citations.withNumber(number).orElseThrow(() -> Refused.unknown(Citation.KIND, number));
        inQuestion.is(citation.stop().occurredOn());
        return citation;
    }
}
