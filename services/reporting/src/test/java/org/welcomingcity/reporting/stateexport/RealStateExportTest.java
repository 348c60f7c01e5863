package org.welcomingcity.reporting.stateexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.reporting.stateexport.StateExports.ADMINISTRATOR;
import static org.welcomingcity.reporting.stateexport.StateExports.as;
import static org.welcomingcity.reporting.stateexport.StateExports.finished;
import static org.welcomingcity.reporting.stateexport.StateExports.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.TestIssuer;

/**
 * The real export, which is not shipped: {@code -Dstate-export.file=PATH}. Prints what it measures; the figures that were
 * measured so are in {@code docs/state-data.md}.
 */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
@EnabledIfSystemProperty(named = "state-export.file", matches = ".+")
class RealStateExportTest {

    @Test
    void is_taken_in_whole() throws IOException {
        var file = Files.readAllBytes(Path.of(System.getProperty("state-export.file")));
        var begun = System.nanoTime();
        var id = send("Real export", file).then().statusCode(202).extract().<String>path("id");
        var received = System.nanoTime();
        var job = finished(id, Duration.ofMinutes(10));
        var finished = System.nanoTime();
        System.out.printf(
                "received in %d ms, read in %d ms: %s%n",
                (received - begun) / 1_000_000, (finished - received) / 1_000_000, job.prettify());
        assertThat(job.getLong("read")).isEqualTo(job.getLong("rows"));
        assertThat(job.getLong("taken")).isEqualTo(Database.count("state_export.line where agency = 'Real export'"));
        System.out.println(asked("ordinance/summary"));
        System.out.println(asked("ordinance/summary?pack=2020-02-10"));
        System.out.println(asked("ordinance/summary?jurisdiction=massachusetts"));
        System.out.println(asked("speeding/summary"));
        System.out.println(asked("speeding.csv"));
        System.out.println(asked("ordinance.csv?pack=2025-08-04"));
    }

    private static String asked(String what) {
        var separator = what.contains("?") ? "&" : "?";
        var body = as(ADMINISTRATOR)
                .get("/api/v1/state-citations/" + what + separator + "agency=Real export")
                .then()
                .statusCode(200)
                .extract();
        return what + "\n"
                + (what.contains(".csv") ? body.asString() : body.jsonPath().prettify());
    }
}
