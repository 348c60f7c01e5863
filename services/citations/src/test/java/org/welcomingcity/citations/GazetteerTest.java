package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.welcomingcity.citations.Roadside.ADMINISTRATOR;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealThing
class GazetteerTest {

    private static final String HEADER = "node,name,longitude,latitude\n";

    @Test
    void good_rows_are_taken_damaged_rows_are_reported_with_line_and_reason_and_again_changes_nothing() {
        var file = HEADER
                + "9001,Test St & Sample Ave,-71.1,42.37\n"
                + "9002,Test St & 100% Way,-71.2,42.38\n"
                + "x,No Node,-71.1,42.3\n"
                + "9003,,-71.1,42.3\n"
                + "9004,Too Far East,271.1,42.3\n"
                + "9005,No Latitude,-71.1,north\n";
        imported(file)
                .statusCode(200)
                .body("read", equalTo(6))
                .body("added", equalTo(2))
                .body("rejected.line", equalTo(List.of(4, 5, 6, 7)))
                .body("rejected[0].problem", equalTo("node: not a whole number"));
        imported(file).statusCode(200).body("added", equalTo(0)).body("unchanged", equalTo(2));
        imported(HEADER + "9001,Test St & Sample Avenue,-71.1,42.37\n").body("changed", equalTo(1));

        as(OFFICER)
                .queryParam("query", "sample test")
                .get("/api/v1/locations")
                .then()
                .body("node", equalTo(List.of(9001)));
        as(OFFICER).queryParam("query", "100%").get("/api/v1/locations").then().body("node", equalTo(List.of(9002)));
        as(OFFICER).queryParam("query", "%").get("/api/v1/locations").then().body("", hasSize(1));
        as(OFFICER)
                .queryParam("query", "' or 1=1")
                .get("/api/v1/locations")
                .then()
                .statusCode(200)
                .body("", hasSize(0));

        post(OFFICER, "/api/v1/stops", with(anUnlicensedStop(), "location", map("node", 9001)))
                .then()
                .statusCode(201)
                .body("citation.stop.location.name", equalTo("Test St & Sample Avenue"))
                .body("citation.stop.location.latitude", equalTo(42.37f));
    }

    @Test
    void a_file_that_is_no_gazetteer_is_refused_whole() {
        var before = Database.count("intersection");
        imported("").spec(problem(400, "malformed-request"));
        imported("node,name\n1,A\n").spec(problem(400, "malformed-request", "", "gazetteer-csv"));
        imported(HEADER).spec(problem(400, "malformed-request", "", "gazetteer-csv"));
        imported(HEADER + "7,\"never closed,-71,42\n").statusCode(200).body("rejected.line", equalTo(List.of(2)));
        imported(HEADER + "x".repeat(5_000_000)).spec(problem(413, "request-too-large"));
        assertThat(Database.count("intersection")).isEqualTo(before);
    }

    private static ValidatableResponse imported(String csv) {
        return as(ADMINISTRATOR)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(csv)
                .post("/api/v1/gazetteer/imports")
                .then();
    }
}
