package org.welcomingcity.local.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code deploy/verify} in a small city of four modules, before a Maven that only says what it was told. */
class VerifyTest {

    private static final Path DEPLOY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path city;

    @TempDir
    private Path tools;

    private record Run(int status, String says) {}

    @BeforeEach
    void buildASmallCity() throws Exception {
        write("pom.xml", """
                <project>
                  <modules>
                    <module>services/words</module>
                    <module>services/clock</module>
                    <module>services/tow</module>
                    <module>deploy/trips</module>
                  </modules>
                </project>
                """);
        module("services/words", "words");
        module("services/clock", "clock");
        module("services/tow", "tow", "words", "clock");
        module("deploy/trips", "trips", "tow");
        write("services/tow/src/test/java/FeesTest.java", "class FeesTest { String page = \"docs/fees.md\"; }");
        write("docs/fees.md", "A fee");
        write("docs/read.md", "Read me");
        write(".gitignore", "target/\n");
        for (var script : List.of("verify", "totals", "machine.sh")) {
            Files.createDirectories(city.resolve("deploy"));
            Files.copy(DEPLOY.resolve(script), city.resolve("deploy").resolve(script));
        }
        git("init", "--quiet", "--initial-branch=main");
        git("add", "--all");
        git("commit", "--quiet", "--message=The city");
        git("update-ref", "refs/remotes/origin/main", "HEAD");
        mavenSays("");
    }

    @Test
    void withoutAChangeThereIsNothingToTest() throws Exception {
        assertThat(verify("--changed")).isEqualTo(new Run(0, "Nothing that has tests was changed.\n"));
    }

    @Test
    void aChangedModuleIsTestedWithWhatDependsOnItAndWhatItNeedsIsBuilt() throws Exception {
        write("services/words/src/main/java/Word.java", "class Word {}");
        var run = verify("--changed");
        assertThat(run.says())
                .contains("Tested: services/words services/tow deploy/trips\n")
                .contains("Built only: services/clock\n")
                .contains("told: -Dverify.changed -pl services/words,services/clock,services/tow,deploy/trips\n");
        assertThat(city.resolve("services/clock/target/not-touched")).exists();
        assertThat(city.resolve("services/tow/target/not-touched")).doesNotExist();
        assertThat(run.status()).isZero();
    }

    @Test
    void aMarkOfAnEarlierRunDoesNotKeepAModuleFromItsTests() throws Exception {
        write("services/tow/target/not-touched", "");
        write("services/tow/Tow.java", "class Tow {}");
        assertThat(verify("--changed").says()).contains("Tested: services/tow deploy/trips\n");
        assertThat(city.resolve("services/tow/target/not-touched")).doesNotExist();
    }

    @Test
    void whatIsCommittedAndNotYetWithTheOthersIsAChangeToo() throws Exception {
        write("deploy/trips/Trip.java", "class Trip {}");
        git("add", "--all");
        git("commit", "--quiet", "--message=A trip");
        assertThat(verify("--changed").says())
                .contains("Tested: deploy/trips\n")
                .contains("Built only: services/words services/clock services/tow\n");
    }

    @Test
    void aPageIsTestedWhereATestNamesItAndTheRootPomEverywhere() throws Exception {
        write("docs/read.md", "Read me again");
        assertThat(verify("--changed").says()).contains("Nothing that has tests was changed.");
        write("docs/fees.md", "Another fee");
        assertThat(verify("--changed").says()).contains("Tested: services/tow deploy/trips\n");
        Files.writeString(city.resolve("pom.xml"), Files.readString(city.resolve("pom.xml")) + "\n");
        assertThat(verify("--changed").says())
                .contains("Tested: services/words services/clock services/tow deploy/trips\n");
    }

    @Test
    void aRunGoesOnAndItsEndNamesTheTestsThatFell() throws Exception {
        report("services/words", "org.city.WordTest", """
                <testcase name="it_is_short" classname="org.city.WordTest" time="0.1"/>
                <testcase name="it_has_an_end" classname="org.city.WordTest" time="0.1">
                  <failure message="expected: &quot;a&quot; &#10; but was: &lt;b&gt;" type="Error"><![CDATA[at x]]></failure>
                </testcase>""");
        report("deploy/trips", "org.city.TripTest", """
                <testcase name="arrives" classname="org.city.TripTest" time="0.1">
                  <error type="java.io.IOException">at y</error>
                </testcase>""");
        var run = verify();
        assertThat(run.says()).contains("told: \n").endsWith("""

                        What fell
                          deploy/trips  TripTest.arrives: java.io.IOException
                          services/words  WordTest.it_has_an_end: expected: "a" but was: <b>
                        """);
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void whatFellInAnEarlierRunIsNotSaidAgain() throws Exception {
        Files.createDirectories(city.resolve("services/words/target/surefire-reports"));
        write("services/words/target/surefire-reports/TEST-org.city.WordTest.xml", """
                <testsuite name="org.city.WordTest" time="1" tests="1" errors="0" skipped="0" failures="1">
                <testcase name="x" classname="org.city.WordTest"><failure message="old"/></testcase></testsuite>""");
        Files.setLastModifiedTime(
                city.resolve("services/words/target/surefire-reports/TEST-org.city.WordTest.xml"),
                java.nio.file.attribute.FileTime.fromMillis(0));
        var run = verify();
        assertThat(run.says()).doesNotContain("What fell");
        assertThat(run.status()).isZero();
    }

    @Test
    void aModuleThatWasNotBuiltIsNamedAndWhatCouldNotBeTriedForItsSake() throws Exception {
        mavenSays("""
                echo '[INFO] Reactor Summary for Small City 1.0:'
                echo '[INFO] '
                echo '[INFO] Small City: words ................................. SUCCESS [  1.2 s]'
                echo '[INFO] Small City: tow ................................... FAILURE [  0.3 s]'
                echo '[INFO] Small City: trips ................................. SKIPPED'
                exit 1
                """);
        var run = verify();
        assertThat(run.says()).endsWith("""

                        What fell
                          not built: Small City: tow
                          not tried, as it needs what was not built: Small City: trips
                        """);
        assertThat(run.status()).isEqualTo(1);
    }

    private void module(String folder, String name, String... uses) throws IOException {
        var used = new StringBuilder();
        for (var other : uses) {
            used.append("""
                    <dependency>
                      <groupId>org.welcomingcity</groupId>
                      <artifactId>%s</artifactId>
                    </dependency>
                    """.formatted(other));
        }
        write(folder + "/pom.xml", """
                <project>
                  <parent>
                    <groupId>org.welcomingcity</groupId>
                    <artifactId>city</artifactId>
                  </parent>
                  <artifactId>%s</artifactId>
                  <dependencies>
                %s</dependencies>
                </project>
                """.formatted(name, used));
    }

    // What the module's tests leave when this run gets to them.
    private void report(String module, String name, String cases) throws IOException {
        var script = Files.readString(tools.resolve("mvn"));
        Files.writeString(tools.resolve("mvn"), script + """
                sleep 0.02
                mkdir -p %1$s/target/surefire-reports
                cat > %1$s/target/surefire-reports/TEST-%2$s.xml <<'END'
                <testsuite name="%2$s" time="1" tests="1" errors="0" skipped="0" failures="1">
                %3$s
                </testsuite>
                END
                """.formatted(module, name, cases));
    }

    private void mavenSays(String then) throws IOException {
        tool("mvn", """
                [ "$1" = -v ] && echo 'Apache Maven 3.9.9' && exit
                shift 6
                echo "told: $*"
                """ + then);
        tool("node", "echo v20.0.0\n");
        tool("npm", "");
        tool("chromium", "");
    }

    private void tool(String name, String does) throws IOException {
        var file = tools.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + does);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void write(String path, String text) throws IOException {
        var file = city.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void git(String... told) throws Exception {
        var command = new ArrayList<>(List.of(
                "git", "-c", "user.name=City", "-c", "user.email=city@localhost", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(told));
        assertThat(run(command).status()).isZero();
    }

    private Run verify(String... told) throws Exception {
        var command = new ArrayList<>(List.of("bash", "deploy/verify"));
        command.addAll(List.of(told));
        return run(command);
    }

    private Run run(List<String> command) throws Exception {
        var builder = new ProcessBuilder(command).directory(city.toFile()).redirectErrorStream(true);
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("CHROMIUM", tools.resolve("chromium").toString());
        var process = builder.start();
        var says = new String(process.getInputStream().readAllBytes());
        return new Run(process.waitFor(), says);
    }
}
