package org.welcomingcity.citations.gazetteer.domain;

import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to the gazetteer. */
public sealed interface GazetteerEvent extends LedgerEvent {

    @Recorded(action = "gazetteer.imported", says = "The list of street intersections was replaced.")
    record GazetteerImported() implements GazetteerEvent {

        @Override
        public String object() {
            return "gazetteer/intersections";
        }
    }
}
