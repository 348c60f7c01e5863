package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.citation.domain.Delivery;
import org.welcomingcity.citations.citation.domain.MoveLaw;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** The violator got their copy. */
@ApplicationScoped
public class DeliverCitation {

    /**
     * How a copy was given or mailed, as reported.
     *
     * @param how everything but who records it
     */
    public record Command(CitationNumber number, Seen seen, Delivery how) {}

    private final MoveCitation moves;
    private final CitationFiles files;
    private final Offers offers;
    private final CitationActions actions;
    private final MoveLaw law;

    DeliverCitation(MoveCitation moves, CitationFiles files, Offers offers, CitationActions actions, MoveLaw law) {
        this.moves = moves;
        this.files = files;
        this.offers = offers;
        this.actions = actions;
        this.law = law;
    }

    /**
     * Records it.
     *
     * @return the citation as it stands now; empty where the caller may not record it: an officer may for their own citations
     * @throws Refused when it is unknown, changed meanwhile, delivered already, or the times cannot be
     */
    @Transactional
    public Optional<CitationFile> deliver(Command command) {
        return moves.mayChange(command.number(), command.seen(), new CitationEvent.DeliveryReport(command.number()))
                .map(citation -> {
                    var how = command.how();
                    moves.mustBeBetween("deliveredAt", how.deliveredAt(), citation.occurredAt(), "the violation");
                    offers.require(
                            actions.deliver,
                            citation,
                            () -> citation.impossible(how.manner().move(), law));
                    moves.tell(citation, how.manner().move(), citation.deliver(how, law, moves.recording()));
                    return files.of(citation);
                });
    }
}
