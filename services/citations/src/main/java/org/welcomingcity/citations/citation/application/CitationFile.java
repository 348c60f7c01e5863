package org.welcomingcity.citations.citation.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Forwarding;
import org.welcomingcity.citations.citation.domain.Moved;
import org.welcomingcity.citations.warrant.domain.WarrantCheck;
import org.welcomingcity.policy.citation.CitationRouting;
import org.welcomingcity.policy.citation.MoveRuling;
import org.welcomingcity.policy.explanation.Explanation;

/**
 * A citation with everything that is shown with it.
 *
 * @param decision what the policy decided about the stop, with all rows of its tables where they are still here
 * @param turns what would have changed the decision; null where nobody looked for it, or the pack is no longer here
 * @param departure the review, where the officer departed from what is presumed
 * @param warrantCheck how it stands with the warrant, where a second person has to confirm it
 * @param history what became of it, oldest first
 * @param possibleMoves what can become of it now
 * @param forwardings what became of the copies on their way, oldest first
 * @param routing where it goes, as the policy of its day says
 * @param offers what the caller may do with it now
 */
public record CitationFile(
        Citation citation,
        StoredDecision decision,
        @Nullable List<Explanation.Turn> turns,
        Optional<Departure> departure,
        Optional<WarrantCheck> warrantCheck,
        List<Made> history,
        List<MoveRuling> possibleMoves,
        List<Forwarding> forwardings,
        CitationRouting routing,
        List<Offer> offers) {

    /**
     * A step that was made.
     *
     * @param ruling the rule behind it
     */
    public record Made(Moved moved, MoveRuling ruling) {}
}
