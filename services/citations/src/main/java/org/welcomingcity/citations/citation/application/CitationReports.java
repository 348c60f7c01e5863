package org.welcomingcity.citations.citation.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.platform.state.Seen;

/** How another feature reports about a citation: it is read once for the change, and what happened is told and stored. */
public interface CitationReports {

    /**
     * The citation in the state that the caller looked at. The change counts as one of the citation, so that the next caller
     * has to look again.
     *
     * @throws Refused when it is unknown or changed meanwhile
     */
    Citation opened(CitationNumber number, Seen seen);

    /**
     * The same for a change that officers make too; empty, and on the ledger as denied, where it is another's citation.
     *
     * @param attempt what they would do
     */
    Optional<Citation> openedForOfficer(CitationNumber number, Seen seen, LedgerEvent attempt);

    /**
     * The citation for reading; empty, and on the ledger as denied, where an officer asks for another's.
     *
     * @param reading what is read
     */
    Optional<Citation> shown(CitationNumber number, LedgerEvent reading);

    /** Who records now. */
    Recording recording();

    /**
     * Makes a move of the citation that was decided on elsewhere.
     *
     * @throws Refused when the move is not possible from where the citation stands
     */
    void move(Citation citation, Move move, Instant happenedAt, @Nullable String note);

    /** Puts on the ledger what happened. */
    void tell(List<? extends LedgerEvent> events);

    /** Stores the citation as it is now. */
    void store(Citation citation);
}
