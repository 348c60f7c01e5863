package org.welcomingcity.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.log.EventRegister;
import org.welcomingcity.testkit.api.PublishedSection;

class RegisteredEventsTest {

    @Test
    void the_published_register_is_the_one_in_force() {
        var live = EventRegister.of(new ReportingEvents()).asMarkdown();
        assertThat(live).isEqualTo(PublishedSection.published("ledger-events.md", "reporting", live));
    }
}
