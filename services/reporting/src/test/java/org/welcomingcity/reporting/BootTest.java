package org.welcomingcity.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.rights.RightsTable;
import org.welcomingcity.platform.security.DeclaresRights;
import org.welcomingcity.testkit.api.PublishedApi;
import org.welcomingcity.testkit.api.PublishedSection;
import org.welcomingcity.testkit.api.RequiredFields;
import org.welcomingcity.testkit.api.WhoMayCall;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.TestIssuer;
import org.welcomingcity.testkit.token.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
class BootTest {

    @Inject
    @All
    List<DeclaresRights> rights;

    @Test
    void is_ready_with_its_database() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void answers_what_it_does_not_have_as_a_problem() {
        as(Tokens.personFor(Set.of("reporting"), "auditor.one", "auditor"))
                .get("/api/v1/anything")
                .then()
                .spec(problem(404, "not-found"));
    }

    @Test
    void a_caller_without_a_token_for_this_service_learns_nothing() {
        given().get("/api/v1/anything").then().spec(problem(401, "not-signed-in"));
        as(Tokens.personFor(Set.of("citations"), "auditor.one", "auditor"))
                .get("/api/v1/anything")
                .then()
                .spec(problem(401, "token-refused"));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    @Test
    void every_endpoint_opens_to_exactly_those_the_table_names() {
        assertThat(WhoMayCall.of("reporting", "/who-may-call.txt").differences())
                .isEmpty();
    }

    @Test
    void the_published_table_of_rights_is_the_one_the_service_keeps_to() {
        var live = RightsTable.of(
                        "reporting", rights.stream().map(Object::getClass).toList())
                .asMarkdown();
        assertThat(live).isEqualTo(PublishedSection.published("access.md", "reporting", live));
    }

    @Test
    void the_published_description_is_the_one_the_service_gives() {
        var live = PublishedApi.live("/q/openapi");
        assertThat(live).isEqualTo(PublishedApi.published("reporting.yaml", live));
    }

    @Test
    void the_rendering_for_older_tools_is_the_one_the_service_gives() {
        var live = PublishedApi.live("/api/openapi-3.0");
        assertThat(RequiredFields.unanswered(live)).isEmpty();
        assertThat(live).contains("\"openapi\" : \"3.0.3\"");
        assertThat(live).isEqualTo(PublishedApi.published("reporting-3.0.json", live));
    }

    /** The ledger names the rule by its id alone; the law of the running city says where it stands. */
    @Test
    void what_the_ledger_refuses_is_cited() {
        as(Tokens.personFor(Set.of("reporting"), "records.one", "records-officer"))
                .contentType("application/json")
                .header("Idempotency-Key", "hold-nothing-at-all-1")
                .body(Map.of("about", "nothing/X1", "reason", "Doe against the city"))
                .post("/api/v1/ledger/holds")
                .then()
                .spec(problem(422, "unknown-case"))
                .body("faults[0].rule", equalTo("hold-case"))
                .body("faults[0].cite", equalTo("G.L. c. 66 § 8"));
    }
}
