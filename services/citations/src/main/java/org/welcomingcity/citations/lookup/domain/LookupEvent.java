package org.welcomingcity.citations.lookup.domain;

import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.event.Recorded;

/** What happened at the look-up that is open to everybody. */
public sealed interface LookupEvent extends LedgerEvent {

    /** Which citation. */
    CitationNumber citation();

    @Override
    default String object() {
        return Citation.KIND + "/" + citation();
    }

    @Recorded(
            action = "citation.looked-up",
            says =
                    "Somebody without an account looked the citation up by its number and something else that stands on it.")
    record LookedUp(CitationNumber citation) implements LookupEvent {}

    @Recorded(
            action = "citation.look-up-missed",
            says = "Somebody without an account gave the citation's number and something that does not stand on it.")
    record Missed(CitationNumber citation) implements LookupEvent {

        @Override
        public Outcome outcome() {
            return Outcome.DENIED;
        }
    }
}
