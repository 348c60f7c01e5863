package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationIssued;
import org.welcomingcity.citations.citation.domain.CitationVoided;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent.TransmissionQueued;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmission;
import org.welcomingcity.citations.exchange.domain.TransmissionContent;
import org.welcomingcity.citations.exchange.domain.TransmissionPayload;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.policy.citation.CitationContents;

/**
 * Puts citations into the queue for whoever they go to, in the transaction in which they are issued or voided: none that
 * was issued is ever missing there, whenever the machine stops.
 */
@ApplicationScoped
public class QueueTransmissions {

    private final Transmissions transmissions;
    private final CityPolicy law;
    private final Ledger ledger;
    private final Clock clock;

    QueueTransmissions(Transmissions transmissions, CityPolicy law, Ledger ledger, Clock clock) {
        this.transmissions = transmissions;
        this.law = law;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void issued(@Observes CitationIssued event) {
        queue(event.citation(), TransmissionContent.CITATION, Payloads.of(event.citation()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void voided(@Observes CitationVoided event) {
        queue(
                event.citation(),
                TransmissionContent.VOID,
                Payloads.ofVoid(event.citation(), clock.instant(), event.explanation()));
    }

    /** Queues what was sent before once more; the earlier attempt no longer counts. */
    @Transactional(Transactional.TxType.MANDATORY)
    void again(Transmission earlier) {
        earlier.superseded();
        add(new Transmission(
                earlier.citation(),
                earlier.partner(),
                earlier.content(),
                earlier.attempt() + 1,
                earlier.payload(),
                clock.instant()));
    }

    private void queue(Citation citation, TransmissionContent content, TransmissionPayload payload) {
        add(new Transmission(citation.number(), partnerOf(citation), content, 1, payload, clock.instant()));
    }

    private void add(Transmission transmission) {
        transmissions.add(transmission);
        ledger.append(TransmissionQueued.of(transmission));
    }

    /** Who gets it, by the tables of the day of the violation (c. 90C §§ 2, 3). */
    private Partner partnerOf(Citation citation) {
        var contents = new CitationContents(
                has(citation, Disposition.WARNING),
                has(citation, Disposition.CIVIL),
                has(citation, Disposition.CRIMINAL) || has(citation, Disposition.ARREST),
                has(citation, Disposition.ARREST));
        var routing =
                law.on(citation.stop().occurredOn()).ask((policy, city, day) -> policy.route(city, day, contents));
        return switch (routing.destination()) {
            case REGISTRAR -> Partner.REGISTRAR;
            case CLERK_MAGISTRATE -> Partner.CLERK_MAGISTRATE;
        };
    }

    private static boolean has(Citation citation, Disposition disposition) {
        return citation.violations().stream().map(Violation::disposition).anyMatch(disposition::equals);
    }
}
