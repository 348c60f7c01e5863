package org.welcomingcity.reporting.stateexport.domain;

import java.util.UUID;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Recorded;

/** What happened to the state's citation exports. */
public sealed interface StateExportEvent extends LedgerEvent {

    @Recorded(
            action = "state-export.received",
            says = "An export of the state registry came in, with how many lines were taken.")
    record ExportReceived(UUID job) implements StateExportEvent {

        @Override
        public String object() {
            return "state-export/" + job;
        }
    }
}
