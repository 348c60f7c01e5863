package org.welcomingcity.citations.summons.domain;

import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to applications for complaint and to summonses, as the ledger keeps it. */
public sealed interface SummonsEvent extends LedgerEvent {

    /** The rule behind an application for complaint. */
    Basis APPLICATION = Basis.of("cit-forward-criminal");
    /** The rule behind the service of a summons. */
    Basis SERVICE = Basis.of("summons-service");

    /** The citation it is about. */
    CitationNumber citation();

    @Override
    default String object() {
        return Citation.KIND + "/" + citation();
    }

    @Recorded(
            action = "application.prepared",
            says = "An application for criminal complaint was prepared.",
            personal = true)
    record ApplicationPrepared(CitationNumber citation) implements SummonsEvent {
        @Override
        public Basis basis() {
            return APPLICATION;
        }
    }

    @Recorded(
            action = "application.signed",
            says = "An application for criminal complaint was signed.",
            personal = true)
    record ApplicationSigned(CitationNumber citation) implements SummonsEvent {
        @Override
        public Basis basis() {
            return APPLICATION;
        }
    }

    @Recorded(action = "summons.received", says = "The court's summons came in for service.", personal = true)
    record SummonsReceived(CitationNumber citation, String reason) implements SummonsEvent {
        @Override
        public Basis basis() {
            return SERVICE;
        }
    }

    @Recorded(
            action = "summons.service-attempted",
            says = "The service of a summons was attempted; the channel and how it ended.",
            personal = true)
    record ServiceAttempted(CitationNumber citation, String reason) implements SummonsEvent {
        @Override
        public Basis basis() {
            return SERVICE;
        }
    }

    @Recorded(
            action = "summons.returned",
            says = "A summons went back to the court with the return of service.",
            personal = true)
    record SummonsReturned(CitationNumber citation, String reason) implements SummonsEvent {
        @Override
        public Basis basis() {
            return SERVICE;
        }
    }

    @Recorded(
            action = "application.prepare",
            says = "Somebody asked to prepare an application for complaint, and was not permitted.",
            personal = true)
    record PreparationTried(CitationNumber citation) implements SummonsEvent {}

    @Recorded(
            action = "application.sign",
            says = "Somebody asked to sign an application for complaint, and was not permitted.",
            personal = true)
    record SignatureTried(CitationNumber citation) implements SummonsEvent {}

    @Recorded(
            action = "application.read",
            says = "An application for complaint was read, or somebody was not permitted to.",
            personal = true)
    record ApplicationRead(CitationNumber citation) implements SummonsEvent {}

    @Recorded(
            action = "summons.attempt",
            says = "Somebody asked to note an attempt at service, and was not permitted.",
            personal = true)
    record AttemptTried(CitationNumber citation) implements SummonsEvent {}

    @Recorded(
            action = "summons.return",
            says = "Somebody asked to return a summons to the court, and was not permitted.",
            personal = true)
    record ReturnTried(CitationNumber citation) implements SummonsEvent {}

    @Recorded(
            action = "summons.read",
            says = "The summonses of a citation were read, or somebody was not permitted to.",
            personal = true)
    record SummonsesRead(CitationNumber citation) implements SummonsEvent {}
}
