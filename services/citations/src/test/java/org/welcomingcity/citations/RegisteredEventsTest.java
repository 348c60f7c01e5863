package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.log.EventRegister;
import org.welcomingcity.testkit.api.PublishedSection;

@QuarkusTest
@RealThing
class RegisteredEventsTest {

    @Inject
    EventRegister register;

    @Test
    void everything_on_the_ledger_of_this_run_is_registered() {
        assertThat(Database.texts("select distinct type from ledger_entry"))
                .allSatisfy(type ->
                        assertThat(register.all()).extracting(EventType::name).contains(type));
    }

    @Test
    void the_published_register_is_the_one_in_force() {
        var live = register.asMarkdown();
        assertThat(live).isEqualTo(PublishedSection.published("ledger-events.md", "citations", live));
    }
}
