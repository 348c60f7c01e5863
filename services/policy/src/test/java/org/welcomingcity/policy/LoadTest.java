package org.welcomingcity.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomingcity.policy.decision.PackRejected;

/** Loading through the door: a city more, or nothing at all. */
class LoadTest {

    private static final String PACK = """
            jurisdiction=riverton-ma
            version=2026-01-01
            title=Riverton Ordinance
            layer=ORDINANCE
            under=massachusetts
            inForceFrom=2026-01-01
            data=settings
            """;

    @TempDir
    Path classPath;

    @Test
    void aFolderMoreIsACityMore() throws IOException {
        riverton("city_tow_cap,none,riv-tow,Riverton Ordinance § 2,V1,The city's own maximum");
        try (var loader = loader()) {
            var policy = OrdinancePolicy.load(loader);

            assertThat(policy.packs()).hasSize(OrdinancePolicy.load().packs().size() + 1);
            assertThat(policy.packInForce("riverton-ma", LocalDate.of(2026, 1, 1))
                            .title())
                    .isEqualTo("Riverton Ordinance");
            assertThat(policy.setting("riverton-ma", LocalDate.of(2026, 1, 1), "city_tow_cap")
                            .cite())
                    .isEqualTo("Riverton Ordinance § 2");
        }
    }

    /** One folder that is not fit, and no policy at all: a service that asks for it does not start half-armed. */
    @Test
    void aFolderThatIsNotFitLoadsNothing() throws IOException {
        riverton("hold_extension_minutes,2880,riv-tow,Form I-247A,V1,Two days");
        try (var loader = loader()) {
            assertThatThrownBy(() -> OrdinancePolicy.load(loader))
                    .isInstanceOf(PackRejected.class)
                    .hasMessageContainingAll("riverton-ma/2026-01-01/settings.csv", "line 2", "is 0 in every pack");
        }
    }

    private void riverton(String setting) throws IOException {
        var folder = Files.createDirectories(classPath.resolve("packs/riverton-ma/2026-01-01"));
        Files.writeString(classPath.resolve("packs/index.txt"), "riverton-ma/2026-01-01\n");
        Files.writeString(folder.resolve("pack.properties"), PACK);
        Files.writeString(folder.resolve("rules.csv"), """
                ruleId,force,suspendedByCourt,courtOrder,signedOffBy,signedOffOn
                riv-tow,MAY,false,,,
                """);
        Files.writeString(folder.resolve("settings.csv"), "name,value,ruleId,cite,status,words\n" + setting + "\n");
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classPath.toUri().toURL()}, OrdinancePolicy.class.getClassLoader());
    }
}
