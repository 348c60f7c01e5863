package org.welcomingcity.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path directory;

    @Test
    void aSecretStaysTheSameFromRunToRun() {
        var first = Secrets.in(file()).of("portal");

        assertThat(Secrets.in(file()).of("portal")).isEqualTo(first);
    }

    @Test
    void everyNameAndEveryCityHasAnother() {
        var here = Secrets.in(file());
        var elsewhere = Secrets.in(directory.resolve("elsewhere"));

        assertThat(here.of("portal"))
                .isNotEqualTo(here.of("parking"))
                .isNotEqualTo(elsewhere.of("portal"))
                .hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void nobodyElseMayReadThem() throws Exception {
        Secrets.in(file()).of("portal");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private Path file() {
        return directory.resolve("secrets.properties");
    }
}
