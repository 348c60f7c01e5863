package org.welcomingcity.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path temporary;

    @Test
    void aMissingDirectoryIsMade() {
        try (var data = DataDirectory.open(temporary.resolve("a/b"))) {
            assertThat(data.path()).isDirectory();
        }
    }

    @Test
    void somebodyElsesFilesAreLeftAlone() throws Exception {
        Files.writeString(temporary.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> DataDirectory.open(temporary))
                .isInstanceOf(Trouble.class)
                .hasMessage(temporary + " holds files that are not a city's, so it is left alone.");
        assertThat(temporary.resolve("thesis.txt")).exists();
    }

    @Test
    void twoCitiesDoNotShareOne() {
        try (var first = DataDirectory.open(temporary)) {
            assertThatThrownBy(() -> DataDirectory.open(temporary))
                    .isInstanceOf(Trouble.class)
                    .hasMessageStartingWith("A city is already running on " + first.path());
        }
    }

    @Test
    void oneCityFollowsAnother() {
        DataDirectory.open(temporary).close();

        try (var again = DataDirectory.open(temporary)) {
            assertThat(again.path()).isDirectory();
        }
    }

    @Test
    void aFileIsNoDirectory() throws Exception {
        var file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.open(file))
                .isInstanceOf(Trouble.class)
                .hasMessage(file + " is a file, not a directory.");
    }

    @Test
    void aDemoDoesNotBecomeACityByLeavingAnOptionOut() {
        try (var data = DataDirectory.open(temporary)) {
            data.mustBe("demo");

            assertThatThrownBy(() -> data.mustBe("empty"))
                    .isInstanceOf(Trouble.class)
                    .hasMessageEndingWith("was started without --no-demo.");
        }
    }

    @Test
    void wipingForgetsEverythingButWhoHoldsIt() throws Exception {
        try (var data = DataDirectory.open(temporary)) {
            data.mustBe("demo");
            var before = data.secrets().of("portal");
            Files.writeString(data.directory("postgresql").resolve("PG_VERSION"), "18");

            data.wipe();

            data.mustBe("empty");
            assertThat(data.file("postgresql")).doesNotExist();
            assertThat(data.secrets().of("portal")).isNotEqualTo(before);
            assertThatThrownBy(() -> DataDirectory.open(temporary)).isInstanceOf(Trouble.class);
        }
    }
}
