package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.rights.RightsTable;
import org.welcomingcity.platform.security.DeclaresRights;
import org.welcomingcity.testkit.api.PublishedSection;
import org.welcomingcity.testkit.api.WhoMayCall;
import org.welcomingcity.testkit.token.Tokens;

@QuarkusTest
@RealThing
class WhoMayCallTest {

    @Inject
    @All
    List<DeclaresRights> rights;

    @Test
    void every_endpoint_opens_to_exactly_those_the_table_names() {
        assertThat(WhoMayCall.of("citations", "/who-may-call.txt").differences())
                .isEmpty();
    }

    @Test
    void the_published_table_of_rights_is_the_one_the_service_keeps_to() {
        var live = RightsTable.of(
                        "citations", rights.stream().map(Object::getClass).toList())
                .asMarkdown();
        assertThat(live).isEqualTo(PublishedSection.published("access.md", "citations", live));
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
