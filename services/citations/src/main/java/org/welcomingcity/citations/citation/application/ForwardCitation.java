package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.Forwarding;
import org.welcomingcity.citations.citation.domain.Forwarding.Event;
import org.welcomingcity.citations.citation.domain.Forwarding.Means;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;

/**
 * Follows the copies to the registrar or the clerk-magistrate, whoever carries them: a clerk with an envelope or a
 * transmission. A citation counts as sent only when the receiver acknowledged it.
 */
@ApplicationScoped
public class ForwardCitation {

    private final MoveCitation moves;
    private final Citations citations;
    private final Ledger ledger;
    private final Acting acting;
    private final Clock clock;

    ForwardCitation(MoveCitation moves, Citations citations, Ledger ledger, Acting acting, Clock clock) {
        this.moves = moves;
        this.citations = citations;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * The copies left the department.
     *
     * @param reference the sender's own reference, such as a transmission's id
     * @throws Refused when the citation is unknown or its copies are not with the chief
     */
    @Transactional
    public void markSent(CitationNumber number, Means means, String reference, Instant at) {
        add(moves.find(number), Event.SENT, means, reference, null, at);
    }

    /**
     * The receiver has it: from now on the citation is sent.
     *
     * @param reference the receiver's receipt
     * @throws Refused when it is not on its way
     */
    @Transactional
    public void markAcknowledged(CitationNumber number, Means means, String reference, Instant at) {
        add(moves.find(number), Event.ACKNOWLEDGED, means, reference, null, at);
    }

    /**
     * The receiver sent it back; it is the clerk's turn again.
     *
     * @param why in the receiver's words
     * @throws Refused when it is not on its way
     */
    @Transactional
    public void markRejected(CitationNumber number, Means means, String reference, String why, Instant at) {
        add(moves.find(number), Event.REJECTED, means, reference, why, at);
    }

    /**
     * What a clerk reports about copies on paper.
     *
     * @throws Refused also when the citation changed since the clerk looked
     */
    @Transactional
    public void report(
            CitationNumber number,
            Seen seen,
            Event event,
            Means means,
            String reference,
            @Nullable String note,
            Instant at) {
        var citation = moves.find(number);
        seen.mustBe(citation.version());
        add(citation, event, means, reference, note, at);
    }

    private void add(Citation citation, Event event, Means means, String reference, @Nullable String note, Instant at) {
        var last = citation.forwardings().isEmpty()
                ? citation.moves().getLast().happenedAt()
                : citation.forwardings().getLast().happenedAt();
        moves.mustBeBetween("happenedAt", at, last, "what happened to it before");
        citation.forward(new Forwarding(
                event,
                means,
                reference,
                note,
                at,
                clock.instant(),
                acting.user().name()));
        if (event == Event.ACKNOWLEDGED) {
            moves.tell(citation, citation.goesToCourt() ? Move.REACH_COURT : Move.REACH_REGISTRAR, reference);
        } else {
            var rule = citation.goesToCourt() ? Move.REACH_COURT : Move.REACH_REGISTRAR;
            ledger.append(new Happening(
                    event == Event.SENT ? "citation.forwarded" : "citation.forwarding-rejected",
                    "citation/" + citation.number(),
                    Outcome.DONE,
                    note == null ? reference : note,
                    List.of(rule.ruleId()),
                    null,
                    null));
            citations.store(citation);
        }
    }
}
