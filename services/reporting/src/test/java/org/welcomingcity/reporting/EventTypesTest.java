package org.welcomingcity.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.testkit.architecture.RecordedEvents;

class EventTypesTest {

    // The register is made of the features' sealed interfaces; here is that no interface was left out.
    @Test
    void every_event_that_there_is_a_type_of_is_registered() {
        var recorded = RecordedEvents.actionsBelow("org.welcomingcity.reporting");
        assertThat(recorded).isNotEmpty().doesNotHaveDuplicates();
        assertThat(new ReportingEvents().types()).extracting(EventType::action).containsAll(recorded);
    }
}
