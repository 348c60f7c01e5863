package org.welcomingcity.citations;

import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.welcomingcity.testkit.architecture.ArchitectureRules;

class ArchitectureTest {

    private static final String ROOT = "org.welcomingcity.citations";

    static List<ArchRule> rules() throws IOException {
        return ArchitectureRules.ofAService(ROOT, lawStillIn());
    }

    // The list gets shorter, never longer.
    private static Set<String> lawStillIn() throws IOException {
        return Set.copyOf(Files.readAllLines(Path.of("src/test/resources/law-still-in-strings.txt")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(ArchitectureRules.productionClassesOf(ROOT));
    }
}
