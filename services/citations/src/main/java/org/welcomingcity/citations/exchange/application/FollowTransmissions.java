package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.welcomingcity.citations.citation.application.CitationMoved;
import org.welcomingcity.citations.citation.application.ForwardCitation;
import org.welcomingcity.citations.citation.application.ForwardCitation.Step;
import org.welcomingcity.citations.citation.application.MoveCitation;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.citation.domain.Forwarding.Event;
import org.welcomingcity.citations.citation.domain.Forwarding.Means;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.exchange.domain.Transmission;
import org.welcomingcity.citations.exchange.domain.TransmissionContent;
import org.welcomingcity.citations.exchange.domain.TransmissionState;
import org.welcomingcity.citations.exchange.domain.Transmissions;

/**
 * Moves a citation on when both are so: its copies are with the chief, and the partner has acknowledged it. Which of the two
 * comes first does not matter.
 */
@ApplicationScoped
public class FollowTransmissions {

    private final Transmissions transmissions;
    private final MoveCitation moves;
    private final ForwardCitation forward;
    private final Clock clock;

    FollowTransmissions(Transmissions transmissions, MoveCitation moves, ForwardCitation forward, Clock clock) {
        this.transmissions = transmissions;
        this.moves = moves;
        this.forward = forward;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void acknowledged(@Observes TransmissionAcknowledged event) {
        if (event.content() == TransmissionContent.CITATION) {
            follow(moves.current(event.citation()));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void handedIn(@Observes CitationMoved event) {
        if (event.move() == Move.HAND_IN_COPIES) {
            follow(event.citation());
        }
    }

    private void follow(Citation citation) {
        if (citation.status() != CitationStatus.COPIES_WITH_CHIEF) {
            return;
        }
        transmissions
                .last(citation.number(), TransmissionContent.CITATION)
                .filter(last -> last.state() == TransmissionState.ACKNOWLEDGED)
                .ifPresent(last -> moveOn(citation, last));
    }

    private void moveOn(Citation citation, Transmission transmission) {
        var at = notBefore(citation, transmission);
        var reference = "transmission " + transmission.id();
        if (!citation.underway()) {
            forward.follow(citation, new Step(Event.SENT, Means.ELECTRONIC, reference, null, at));
        }
        var receipt = transmission.reference();
        forward.follow(
                citation,
                new Step(Event.ACKNOWLEDGED, Means.ELECTRONIC, receipt == null ? reference : receipt, null, at));
    }

    // The partner's word may be older than the copies' way to the chief: then it counts from there on.
    private Instant notBefore(Citation citation, Transmission transmission) {
        var answered = transmission.answeredAt();
        var forwardings = citation.forwardings();
        var latest = Stream.of(
                        answered == null ? transmission.queuedAt() : answered,
                        citation.moves().getLast().happenedAt(),
                        forwardings.isEmpty()
                                ? citation.occurredAt()
                                : forwardings.getLast().happenedAt())
                .max(Instant::compareTo)
                .orElseThrow();
        var now = clock.instant();
        return latest.isAfter(now) ? now : latest;
    }
}
