package org.welcomingcity.citations.warrant.domain;

import java.util.List;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to a warrant that has to be confirmed. It stands on the ledger under the citation that notes the arrest. */
public sealed interface WarrantEvent extends LedgerEvent {

    /** Something about the warrant of one citation. */
    sealed interface OfCitation extends WarrantEvent {

        /** The citation. */
        CitationNumber citation();

        @Override
        default String object() {
            return "citation/" + citation();
        }
    }

    /** The conclusion of a check, with what was written about it. */
    static WarrantEvent concluded(WarrantCheckStatus how, CitationNumber citation, String note) {
        return switch (how) {
            case CONFIRMED -> new Confirmed(citation, note);
            case ADMINISTRATIVE -> new FoundAdministrative(citation, note);
            case NOT_CONFIRMED, OPEN -> new NotConfirmed(citation, note);
        };
    }

    @Recorded(
            action = "warrant.to-confirm",
            says = "An arrest was recorded on a warrant that nobody had confirmed. It waits for a supervisor.")
    record ToConfirm(CitationNumber citation, Basis basis) implements OfCitation {}

    @Recorded(
            action = "warrant.confirmed",
            says = "A second person confirmed the warrant on which an officer arrested.",
            personal = true)
    record Confirmed(CitationNumber citation, String reason) implements OfCitation {}

    @Recorded(
            action = "warrant.not-confirmed",
            says = "A second person could not confirm the warrant on which an officer arrested. It is no ground.",
            personal = true)
    record NotConfirmed(CitationNumber citation, String reason) implements OfCitation {}

    @Recorded(
            action = "warrant.found-administrative",
            says =
                    "A second person found that no court issued the paper on which an officer arrested. It is no ground.",
            personal = true)
    record FoundAdministrative(CitationNumber citation, String reason) implements OfCitation {}

    @Recorded(action = "warrant.check-read", says = "A warrant to confirm was read.")
    record CheckRead(CitationNumber citation) implements OfCitation {}

    @Recorded(action = "warrant.checks-listed", says = "Warrants to confirm were listed, and these were shown.")
    record ChecksListed(List<String> shown) implements WarrantEvent {
        public ChecksListed {
            shown = List.copyOf(shown);
        }

        @Override
        public String object() {
            return "warrant/queue";
        }
    }
}
