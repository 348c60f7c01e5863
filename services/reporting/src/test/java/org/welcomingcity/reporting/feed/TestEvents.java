package org.welcomingcity.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.event.EventTypes;

/** The types of {@link TestEvent}. */
@ApplicationScoped
class TestEvents implements EventTypes {

    @Override
    public List<EventType> types() {
        return EventTypes.of(TestEvent.class);
    }
}
