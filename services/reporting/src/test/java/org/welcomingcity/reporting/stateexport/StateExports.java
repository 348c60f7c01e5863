package org.welcomingcity.reporting.stateexport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.welcomingcity.testkit.token.Tokens;

/** State exports as tests speak of them. Every line is invented. */
final class StateExports {

    static final String HEADER =
            "citation,event_date,time_hh,time_mm,am_pm,viol_type,citation_type,offense,offense_description,"
                    + "disposition_desc,location_name,searched,crash,court_code,lic_state,lic_class,plate_type,vhc_state,"
                    + "vhc_year,make_model,commercial,amount,hearing_requested,posted_speed,viol_speed,officer_cert";

    static final String ADMINISTRATOR = Tokens.person("administrator.one", "administrator");

    private StateExports() {}

    static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** A clean line: a warning for a lights violation. */
    static String line(String citation, Object... changes) {
        var cells = new java.util.LinkedHashMap<String, String>();
        for (var name : HEADER.split(",")) {
            cells.put(name, "");
        }
        cells.putAll(Map.of(
                "citation", citation,
                "event_date", "2020-03-05",
                "time_hh", "7",
                "time_mm", "10",
                "am_pm", "PM",
                "viol_type", "OPERATOR",
                "citation_type", "WARN",
                "offense", "907C0",
                "court_code", "CT_052"));
        cells.putAll(Map.of(
                "searched", "N",
                "crash", "N",
                "vhc_year", "2014",
                "commercial", "NO",
                "amount", "0",
                "hearing_requested", "N",
                "posted_speed", "0",
                "viol_speed", "0",
                "officer_cert", "VIOL"));
        for (var index = 0; index < changes.length; index += 2) {
            cells.put(changes[index].toString(), changes[index + 1].toString());
        }
        return String.join(",", cells.values());
    }

    static String file(String... lines) {
        return HEADER + "\n" + String.join("\n", lines) + "\n";
    }

    static Response send(String agency, String body) {
        return send(agency, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A request with a CSV body of bytes, as they are. */
    static RequestSpecification csv() {
        return as(ADMINISTRATOR)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType("text/csv");
    }

    static Response send(String agency, byte[] body) {
        return csv().header("Idempotency-Key", UUID.randomUUID())
                .queryParam("agency", agency)
                .queryParam("fileName", "fixture.csv")
                .body(body)
                .post("/api/v1/state-exports");
    }

    /** Sends the file and waits until every line of it was read. */
    static JsonPath imported(String agency, String csv) {
        var answer = send(agency, csv).then().statusCode(202).extract();
        return finished(answer.path("id"), Duration.ofMinutes(5));
    }

    static JsonPath finished(String id, Duration atMost) {
        var until = Instant.now().plus(atMost);
        JsonPath job;
        do {
            pause();
            job = as(ADMINISTRATOR)
                    .get("/api/v1/state-exports/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(job.getLong("read"))
                    .isEqualTo(job.getLong("taken") + job.getLong("known") + job.getLong("rejected"));
        } while (!"COMPLETED".equals(job.getString("state"))
                && !"FAILED".equals(job.getString("state"))
                && Instant.now().isBefore(until));
        assertThat(job.getString("state"))
                .as("state; problem: %s", job.getString("problem"))
                .isEqualTo("COMPLETED");
        return job;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
