package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.Forwarding;
import org.welcomingcity.citations.citation.domain.Forwarding.Event;
import org.welcomingcity.citations.citation.domain.Forwarding.Means;
import org.welcomingcity.citations.citation.domain.MoveLaw;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.state.Seen;

/**
 * Follows the copies to the registrar or the clerk-magistrate, whoever carries them: a clerk with an envelope or a
 * transmission. A citation counts as sent only when the receiver acknowledged it.
 */
@ApplicationScoped
public class ForwardCitation {

    /**
     * What happened to the copies on their way.
     *
     * @param reference the sender's or the receiver's own reference: a transmission's id, a receipt
     * @param note why, in the receiver's words, where they came back
     */
    public record Step(
            Event event,
            Means means,
            String reference,
            @Nullable String note,
            Instant at) {}

    private final MoveCitation moves;
    private final Citations citations;
    private final CitationFiles files;
    private final Offers offers;
    private final CitationActions actions;
    private final MoveLaw law;
    private final Ledger ledger;

    ForwardCitation(
            MoveCitation moves,
            Citations citations,
            CitationFiles files,
            Offers offers,
            CitationActions actions,
            MoveLaw law,
            Ledger ledger) {
        this.moves = moves;
        this.citations = citations;
        this.files = files;
        this.offers = offers;
        this.actions = actions;
        this.law = law;
        this.ledger = ledger;
    }

    /**
     * What a clerk reports about copies on paper.
     *
     * @return the citation as it stands now
     * @throws Refused when it is unknown, changed since the clerk looked, its copies are not with the chief, or it is not on
     *     its way
     */
    @Transactional
    public CitationFile report(CitationNumber number, Seen seen, Step step) {
        var citation = moves.lookedAt(number, seen);
        inOrder(citation, step);
        offers.require(actions.forward, citation);
        forward(citation, step);
        return files.of(citation);
    }

    /**
     * What a transmission reports by itself; joins its transaction.
     *
     * @throws Refused when the copies are not with the chief, or it is not on its way
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void follow(Citation citation, Step step) {
        inOrder(citation, step);
        forward(citation, step);
    }

    private void inOrder(Citation citation, Step step) {
        var last = citation.forwardings().isEmpty()
                ? citation.moves().getLast().happenedAt()
                : citation.forwardings().getLast().happenedAt();
        moves.mustBeBetween("happenedAt", step.at(), last, "what happened to it before");
    }

    private void forward(Citation citation, Step step) {
        var recording = moves.recording();
        var forwarding = new Forwarding(
                step.event(), step.means(), step.reference(), step.note(), step.at(), recording.at(), recording.by());
        var event = citation.forward(forwarding, law, recording);
        if (step.event() == Event.ACKNOWLEDGED) {
            moves.tell(citation, citation.reachesReceiver(), event);
        } else {
            ledger.append(event);
            citations.store(citation);
        }
    }
}
