package org.welcomingcity.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.event.EventTypes;

/** Types for the tests to put down: reporting's own ledger is the one that is followed here. */
@ApplicationScoped
class TestEvents implements EventTypes {

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.official("test.happened", "Something happened in a test."),
                EventType.official("test.other", "Something else happened in a test."),
                EventType.personal("test.told", "Something was told of a person in a test."));
    }
}
