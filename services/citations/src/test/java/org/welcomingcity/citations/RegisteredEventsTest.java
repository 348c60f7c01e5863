package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.event.Recorded;
import org.welcomingcity.ledger.log.EventRegister;
import org.welcomingcity.testkit.api.PublishedSection;
import org.welcomingcity.testkit.architecture.ArchitectureRules;

@QuarkusTest
@RealThing
class RegisteredEventsTest {

    @Inject
    EventRegister register;

    // The register is made of the features' sealed interfaces; here is that no interface was left out.
    @Test
    void every_event_that_there_is_a_type_of_is_registered() {
        var recorded = Stream.of("org.welcomingcity.citations", "org.welcomingcity.casework")
                .flatMap(root -> ArchitectureRules.productionClassesOf(root).stream())
                .filter(type -> type.isAnnotatedWith(Recorded.class.getName()))
                .map(type -> type.getAnnotationOfType(Recorded.class.getName())
                        .get("action")
                        .map(Object::toString)
                        .orElseThrow())
                .toList();
        assertThat(recorded).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(register.all()).extracting(EventType::action).containsAll(recorded);
    }

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
