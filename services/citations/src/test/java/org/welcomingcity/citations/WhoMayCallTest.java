package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.api.WhoMayCall;
import org.welcomingcity.testkit.token.Tokens;

@QuarkusTest
@RealThing
class WhoMayCallTest {

    @Test
    void every_endpoint_opens_to_exactly_those_the_table_names() {
        assertThat(WhoMayCall.of("citations", "/who-may-call.txt").differences())
                .isEmpty();
    }

    @Test
    void being_turned_away_is_explained_as_a_problem() {
        RestAssured.get("/api/v1/citations").then().spec(problem(401, "not-signed-in"));
        as(Tokens.expired("officer.one", "officer"))
                .get("/api/v1/citations")
                .then()
                .spec(problem(401, "token-refused"));
        as(Tokens.person("viewer.one", "council-viewer"))
                .get("/api/v1/citations")
                .then()
                .spec(problem(403, "not-permitted"));
    }
}
