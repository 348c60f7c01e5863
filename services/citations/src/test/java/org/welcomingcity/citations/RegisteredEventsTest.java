package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.log.EventRegister;
import org.welcomingcity.testkit.api.PublishedSection;

@QuarkusTest
@RealThing
class RegisteredEventsTest {

    // An action is written as a text of its own: "thing.verb-in-the-past", or the beginning of one.
    private static final Pattern ACTION = Pattern.compile("(?<!name = )\"([a-z][a-z-]*\\.(?:[a-z][a-z-]*)?)\"");

    @Inject
    EventRegister register;

    @Test
    void everything_that_the_code_puts_on_the_ledger_is_registered() throws IOException {
        var said = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(
                            name -> name.toString().endsWith(".java") && !name.endsWith("CitationsEvents.java"))
                    .toList()) {
                var source = Files.readString(file);
                if (source.contains("ledger.append(")) {
                    ACTION.matcher(source).results().forEach(found -> said.add(found.group(1)));
                }
            }
        }
        var registered = new CitationsEvents()
                .types().stream().map(EventType::action).collect(Collectors.toCollection(TreeSet::new));
        assertThat(said)
                .isNotEmpty()
                .allSatisfy(action ->
                        assertThat(registered).as("%s is appended", action).anyMatch(known -> tells(action, known)));
    }

    private static boolean tells(String said, String known) {
        return said.endsWith(".") || said.endsWith("-") ? known.startsWith(said) : known.equals(said);
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
