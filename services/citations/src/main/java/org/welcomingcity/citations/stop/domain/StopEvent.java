package org.welcomingcity.citations.stop.domain;

import java.util.UUID;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to a stop. */
public sealed interface StopEvent extends LedgerEvent {

    @Recorded(action = "stop.recorded", says = "A stop was recorded, with the rules that granted the choice.")
    record StopRecorded(UUID stop, Basis basis) implements StopEvent {
        @Override
        public String object() {
            return "stop/" + stop;
        }
    }

    @Recorded(
            action = "stop.federal-document-not-acted-on",
            says = "A federal administrative document was shown or relied on at a stop. It was not acted on.")
    record FederalDocumentNotActedOn(OfficerId officer, Basis basis) implements StopEvent {
        @Override
        public String object() {
            return "officer/" + officer;
        }
    }

    @Recorded(
            action = "stop.imported",
            says = "A stop of earlier years was brought in, with the rules that granted the choice.")
    record StopImported(UUID stop, Basis basis) implements StopEvent {
        @Override
        public String object() {
            return "stop/" + stop;
        }
    }

    @Recorded(
            action = "stop.choice-refused",
            says = "The policy did not allow what an officer chose; the stop was not recorded.")
    record ChoiceRefused(OfficerId officer, Basis basis) implements StopEvent {
        @Override
        public String object() {
            return "officer/" + officer;
        }

        @Override
        public Outcome outcome() {
            return Outcome.REFUSED;
        }
    }
}
