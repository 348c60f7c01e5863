package org.welcomingcity.citations.opportunity.domain;

import java.util.List;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to the opportunity of a citation. */
public sealed interface OpportunityEvent extends LedgerEvent {

    /** It is about one. */
    sealed interface OfCitation extends OpportunityEvent {

        /** Which citation's. */
        CitationNumber citation();

        @Override
        default String object() {
            return Citation.KIND + "/" + citation();
        }
    }

    @Recorded(action = "opportunity.listed", says = "An officer's cars that wait were listed, and these were shown.")
    record Listed(List<String> shown) implements OpportunityEvent {
        public Listed {
            shown = List.copyOf(shown);
        }

        @Override
        public String object() {
            return "opportunity/own";
        }
    }

    @Recorded(action = "opportunity.started", says = "An opportunity for a licensed driver began to run.")
    record Started(CitationNumber citation) implements OfCitation {}

    @Recorded(action = "opportunity.read", says = "The opportunity of a citation was read.")
    record Read(CitationNumber citation) implements OfCitation {}

    @Recorded(action = "opportunity.called", says = "Somebody was called to come for the vehicle.", personal = true)
    record Called(CitationNumber citation, String reason) implements OfCitation {}

    @Recorded(action = "opportunity.ended", says = "An opportunity for a licensed driver ended.", personal = true)
    record Ended(CitationNumber citation, String reason) implements OfCitation {}

    @Recorded(
            action = "opportunity.decided",
            says = "What becomes of the vehicle was chosen after the opportunity, with the rules that granted it.")
    record Decided(CitationNumber citation, Basis basis) implements OfCitation {}

    @Recorded(
            action = "opportunity.choice-refused",
            says = "The policy did not allow what was chosen for the vehicle after the opportunity.")
    record ChoiceRefused(CitationNumber citation, Basis basis) implements OfCitation {
        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }
}
