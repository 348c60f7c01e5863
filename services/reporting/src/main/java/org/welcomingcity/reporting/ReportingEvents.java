package org.welcomingcity.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.event.EventTypes;
import org.welcomingcity.reporting.stateexport.domain.StateExportEvent;

/** What this service puts on its ledger. */
@ApplicationScoped
class ReportingEvents implements EventTypes {

    @Override
    public List<EventType> types() {
        return EventTypes.of(StateExportEvent.class);
    }
}
