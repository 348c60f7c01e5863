package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;

/** Makes the moves of a citation: the change, its place in the history and its entry on the ledger are one. */
@ApplicationScoped
public class MoveCitation {

    private final Citations citations;
    private final LookedAt lookedAt;
    private final Ledger ledger;
    private final Acting acting;
    private final Clock clock;
    private final Event<CitationMoved> moved;

    MoveCitation(
            Citations citations,
            LookedAt lookedAt,
            Ledger ledger,
            Acting acting,
            Clock clock,
            Event<CitationMoved> moved) {
        this.citations = citations;
        this.lookedAt = lookedAt;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
        this.moved = moved;
    }

    /**
     * Makes a move that another use case decided on; joins its transaction.
     *
     * @throws Refused when the move is not possible from where the citation stands
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void make(Citation citation, Move move, Instant happenedAt, @Nullable String note) {
        citation.make(move, happenedAt, clock.instant(), acting.user().name(), note);
        tell(citation, move, note);
    }

    /** Puts a move that was made on the ledger, and tells whoever waits for it. */
    void tell(Citation citation, Move move, @Nullable String note) {
        ledger.append(new Happening(
                "citation." + verb(move),
                "citation/" + citation.number(),
                Outcome.DONE,
                note,
                List.of(move.ruleId()),
                null,
                null));
        moved.fire(new CitationMoved(citation, move));
        citations.store(citation);
    }

    /**
     * The citation for a change by another feature, in the state that the caller looked at. The change counts as one of
     * the citation, so that the next caller has to look again.
     *
     * @throws Refused when it is unknown or changed meanwhile
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Citation opened(CitationNumber number, Seen seen) {
        var citation = find(number);
        lookedAt.mustMatch(citation, seen);
        citations.touch(citation);
        return citation;
    }

    /**
     * The same for a change that officers make too; empty, and on the ledger as denied, where it is another's citation.
     *
     * @param action what they would do, for the ledger
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Citation> openedForOfficer(CitationNumber number, Seen seen, String action) {
        var found = mayChange(number, seen, action);
        found.ifPresent(citations::touch);
        return found;
    }

    /**
     * The citation for reading by another feature; empty, and on the ledger as denied, where an officer asks for another's.
     *
     * @param action what is read, for the ledger
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Citation> shown(CitationNumber number, String action) {
        var citation = find(number);
        var allowed = !OwnCitations.isAnothers(citation.officer(), acting.user());
        var object = "citation/" + number;
        ledger.append(allowed ? Happening.done(action, object) : Happening.denied(action, object));
        return allowed ? Optional.of(citation) : Optional.empty();
    }

    /** The citation as it stands after a change by the same caller; not another reading. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Citation current(CitationNumber number) {
        return find(number);
    }

    /** The moment must lie between another and now. */
    void mustBeBetween(String field, Instant at, Instant earliest, String what) {
        var faults = new Faults();
        if (at.isBefore(earliest)) {
            faults.add(field, "time-in-order", "this is before " + what, "check the time");
        } else if (at.isAfter(clock.instant())) {
            faults.add(field, "time-not-in-future", "this has not happened yet", "check the time");
        }
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "times-out-of-order",
                "The times of a citation follow each other. Nothing was stored.");
    }

    /**
     * The citation in the state the caller looked at; empty, and on the ledger as denied, where an officer asks for
     * another's.
     */
    Optional<Citation> mayChange(CitationNumber number, Seen seen, String action) {
        var citation = find(number);
        if (OwnCitations.isAnothers(citation.officer(), acting.user())) {
            ledger.append(Happening.denied(action, "citation/" + number));
            return Optional.empty();
        }
        lookedAt.mustMatch(citation, seen);
        return Optional.of(citation);
    }

    /** Stores what became of it, so that its version is the new one. */
    void store(Citation citation) {
        citations.store(citation);
    }

    /** The citation by its number, or a refusal that says there is none. */
    Citation find(CitationNumber number) {
        return citations
                .withNumber(number)
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-citation",
                        "There is no citation %s.".formatted(number),
                        List.of())));
    }

    private static String verb(Move move) {
        return switch (move) {
            case ISSUE -> "issued";
            case DELIVER_AT_SCENE -> "delivered-at-scene";
            case DELIVER_LATE -> "delivered-late";
            case HAND_IN_COPIES -> "copies-handed-in";
            case REACH_REGISTRAR -> "reached-registrar";
            case REACH_COURT -> "reached-court";
            case PAY -> "paid";
            case REQUEST_HEARING -> "hearing-requested";
            case ENTER_DEFAULT -> "defaulted";
            case REQUEST_MAGISTRATE_HEARING -> "magistrate-hearing-requested";
            case ISSUE_COMPLAINT -> "complaint-issued";
            case DECLINE_COMPLAINT -> "no-complaint";
            case CLOSE -> "closed";
            case MAKE_VOID -> "voided";
        };
    }
}
