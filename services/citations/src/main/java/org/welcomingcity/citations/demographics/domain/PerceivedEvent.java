package org.welcomingcity.citations.demographics.domain;

import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to what officers perceived. */
public sealed interface PerceivedEvent extends LedgerEvent {

    /** That it was recorded, and nothing of what. */
    @Recorded(
            action = "citation.perceived-recorded",
            says = "What an officer perceived was recorded, or somebody was not permitted to.")
    record PerceivedRecorded(CitationNumber citation) implements PerceivedEvent {

        @Override
        public String object() {
            return "citation/" + citation;
        }
    }
}
