package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** The officer handed the remaining copies to the chief or the chief's designee. */
@ApplicationScoped
public class HandInCopies {

    /**
     * Which copies, when and to whom.
     *
     * @param receivedBy who took them
     */
    public record Command(CitationNumber number, Seen seen, Instant at, OfficerId receivedBy) {}

    private final MoveCitation moves;
    private final CitationFiles files;
    private final Offers offers;
    private final CitationActions actions;

    HandInCopies(MoveCitation moves, CitationFiles files, Offers offers, CitationActions actions) {
        this.moves = moves;
        this.files = files;
        this.offers = offers;
        this.actions = actions;
    }

    /**
     * Records it.
     *
     * @return the citation as it stands now; empty where the caller may not record it: an officer may for their own citations
     * @throws Refused when it is unknown, changed meanwhile, not delivered, handed in already, or the times cannot be
     */
    @Transactional
    public Optional<CitationFile> handIn(Command command) {
        return moves.mayChange(command.number(), command.seen(), new CitationEvent.HandingIn(command.number()))
                .map(citation -> {
                    var delivery = citation.delivery();
                    moves.mustBeBetween(
                            "handedInAt",
                            command.at(),
                            delivery == null ? citation.occurredAt() : delivery.deliveredAt(),
                            "the delivery of the violator's copy");
                    offers.require(actions.handIn, citation);
                    moves.move(citation, Move.HAND_IN_COPIES, command.at(), "to " + command.receivedBy());
                    return files.of(citation);
                });
    }
}
