package org.welcomingcity.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents call a proof is one: every test that they name is there. */
class ProofsTest {

    private static final Path ROOT = Path.of(System.getProperty("welcoming-city.root"));

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        var tests = tests();
        var named = NAMED.matcher(Files.readString(ROOT.resolve("docs/policy-proofs.md")))
                .results()
                .toList();

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(named).allSatisfy(test -> {
            assertThat(tests).as(test.group()).containsKey(test.group(1));
            if (test.group(2) != null) {
                assertThat(tests.get(test.group(1))).as(test.group()).contains("void %s(".formatted(test.group(2)));
            }
        });
    }

    /** Each of the sixteen properties of section 7 has its line. */
    @Test
    void eachPropertyHasItsLine() throws IOException {
        var document = Files.readString(ROOT.resolve("docs/policy-proofs.md"));

        for (var property = 1; property <= 16; property++) {
            assertThat(document).contains("\n| %d | ".formatted(property));
        }
    }

    private static Map<String, String> tests() throws IOException {
        var tests = new HashMap<String, String>();
        try (var files = Files.find(
                ROOT.resolve("services"),
                20,
                (file, about) -> about.isRegularFile()
                        && file.toString().endsWith("Test.java")
                        && file.toString().contains("src"))) {
            for (var file : files.toList()) {
                // Two services may have a test of one name.
                tests.merge(file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
            }
        }
        return tests;
    }
}
