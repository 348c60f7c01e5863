package org.welcomingcity.citations.chargelist.domain;

import java.util.UUID;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to the imported charge lists. */
public sealed interface ChargeListEvent extends LedgerEvent {

    @Recorded(action = "charge-list.imported", says = "The state's list of charges was imported.")
    record ChargeListImported(UUID report) implements ChargeListEvent {

        @Override
        public String object() {
            return "charge-list/" + report;
        }
    }
}
