package org.welcomingcity.reporting.stateexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.welcomingcity.reporting.stateexport.StateExports.ADMINISTRATOR;
import static org.welcomingcity.reporting.stateexport.StateExports.as;
import static org.welcomingcity.reporting.stateexport.StateExports.file;
import static org.welcomingcity.reporting.stateexport.StateExports.imported;
import static org.welcomingcity.reporting.stateexport.StateExports.line;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.TestIssuer;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
class OrdinanceReviewTest {

    private static final String AGENCY = "Ordinance review";
    private static final String PATH = "/api/v1/state-citations/";

    @BeforeEach
    void aFileOfEachSort() {
        if (Database.count("state_export.job where agency = '%s'".formatted(AGENCY)) > 0) {
            return;
        }
        imported(
                AGENCY,
                file(
                        unlicensed("summons", "CRIM"),
                        unlicensed("warning", "WARN"),
                        unlicensed("custody", "ARREST"),
                        unlicensed("custody-lights", "ARREST"),
                        line("custody-lights", "citation_type", "ARREST", "offense", "907C0"),
                        unlicensed("custody-fled", "ARREST"),
                        line("custody-fled", "citation_type", "ARREST", "offense", "9025D0"),
                        unlicensed("civil", "CIVIL"),
                        line("early", "citation_type", "ARREST", "offense", "9010A2", "event_date", "2020-01-05"),
                        unlicensed("", "CRIM"),
                        line("none", "offense", "907C0"),
                        speeding("exact", 25, 41, "165"),
                        speeding("no-training", 25, 50, "250"),
                        speeding("other", 30, 43, "80"),
                        speeding("dropped", 35, 48, "0"),
                        speeding("several", 25, 50, "300"),
                        line("several", "citation_type", "CIVIL", "offense", "8991", "amount", "300"),
                        speeding("slower", 45, 40, "100"),
                        line("warned", "offense", "9017A4", "posted_speed", "25", "viol_speed", "50")));
    }

    private static String unlicensed(String citation, String type) {
        return line(citation, "citation_type", type, "offense", "9010A2");
    }

    private static String speeding(String citation, int limit, int speed, String amount) {
        return line(
                citation,
                "citation_type",
                "CIVIL",
                "offense",
                "9017A4",
                "posted_speed",
                limit,
                "viol_speed",
                speed,
                "amount",
                amount);
    }

    @Test
    void each_citation_is_put_to_the_pack_of_its_own_day() {
        var verdicts = verdicts(Map.of());
        assertThat(verdicts)
                .containsEntry("summons", "AGREES P8")
                .containsEntry("warning", "AGREES P8")
                .containsEntry("custody", "NEEDS_REASON P8")
                .containsEntry("custody-lights", "NEEDS_REASON P8")
                .containsEntry("custody-fled", "AGREES P5")
                .containsEntry("civil", "NOT_ALLOWED c90-10-unlicensed")
                .containsEntry("early", "AGREES c90-21-may-arrest")
                .containsEntry("-", "AGREES P8")
                .hasSize(8);
    }

    @Test
    void a_pack_can_be_asked_as_if_it_had_been_in_force() {
        assertThat(verdicts(Map.of("pack", "2025-08-04")))
                .containsEntry("early", "NEEDS_REASON P8")
                .containsEntry("custody", "NEEDS_REASON P8");
        assertThat(verdicts(Map.of("jurisdiction", "massachusetts")))
                .containsEntry("custody", "AGREES c90-21-may-arrest");
    }

    @Test
    void the_table_counts_arrests_with_and_without_anything_else() {
        get("ordinance/summary", Map.of("pack", "2020-02-10"))
                .statusCode(200)
                .body("citations", equalTo(8))
                .body("arrests", equalTo(4))
                .body("arrestsWithoutOtherOffence", equalTo(2))
                .body("arrestsWithOtherGround", equalTo(1))
                .body("verdicts.NEEDS_REASON", equalTo(3))
                .body("verdicts.NOT_ALLOWED", equalTo(1))
                .body("rows.citations.sum()", equalTo(8))
                .body("rows.status", hasItem("V1"))
                .body("assumptions.size()", equalTo(5));
    }

    @Test
    void a_departure_says_what_would_have_been_asked_for_and_what_the_file_cannot_show() {
        var custody = lines(Map.of("verdict", "NEEDS_REASON")).stream()
                .filter(line -> "custody".equals(line.get("citation")))
                .findFirst()
                .orElseThrow();
        assertThat(custody.get("done")).isEqualTo("ARREST");
        assertThat(custody.get("outcome")).isEqualTo("SUMMONS");
        assertThat(custody.get("why").toString()).contains("reason");
        assertThat(custody.get("wouldAgreeIf"))
                .isEqualTo(List.of(
                        "a reason was written down",
                        "a judicial warrant was out",
                        "the officer relied on another offense that carries arrest authority"));
    }

    @Test
    void pages_and_file_hold_the_same() {
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var parameters = new java.util.HashMap<String, Object>(Map.of("limit", 3));
            if (after != null) {
                parameters.put("after", after);
            }
            JsonPath page =
                    get("ordinance", parameters).statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.why"));
            after = page.getString("next");
        } while (after != null);
        var csv = get("ordinance.csv", Map.of()).statusCode(200).extract().asString();
        assertThat(csv.lines().count()).isEqualTo(seen.size() + 1L).isEqualTo(9);
        assertThat(csv).contains("cambridge-ma@2020-02-10").contains("massachusetts@2017-01-01");
    }

    @Test
    void a_law_that_is_not_here_is_a_clear_400() {
        for (var path : List.of("ordinance", "ordinance/summary", "ordinance.csv")) {
            get(path, Map.of("jurisdiction", "atlantis"))
                    .spec(problem(400, "malformed-request", "jurisdiction", "pack-known"))
                    .body("faults[0].mend", containsString("cambridge-ma"));
            get(path, Map.of("pack", "1066-10-14")).spec(problem(400, "malformed-request", "pack", "pack-known"));
        }
        get("ordinance", Map.of("after", "MjAyMC0wMS0wMVQwMDowMDowMFp8eA"))
                .spec(problem(400, "malformed-request", "after", "paging-cursor"));
    }

    @Test
    void amounts_on_speeding_lines_are_compared_with_the_formula() {
        get("speeding/summary", Map.of())
                .statusCode(200)
                .body("lines", equalTo(6))
                .body("comparable", equalTo(3))
                .body("matches.AGREES", equalTo(1))
                .body("matches.AGREES_WITHOUT_TRAINING", equalTo(1))
                .body("matches.DIFFERS", equalTo(1))
                .body("matches.NO_AMOUNT", equalTo(1))
                .body("matches.TOTAL_OF_SEVERAL_LINES", equalTo(1))
                .body("matches.NOT_COMPUTED", equalTo(1))
                .body("agreementPercent", equalTo(33.3f))
                .body("agreementPercentWithoutTraining", equalTo(66.7f))
                .body("differences.dollars", equalTo(List.of(-55.0f)));
        get("speeding", Map.of("match", "DIFFERS"))
                .body("items.citation", equalTo(List.of("other")))
                .body("items[0].written", equalTo(80.0f))
                .body("items[0].computed", equalTo(135.0f))
                .body("items[0].rule", equalTo("c90-17-speed"));
        var csv = get("speeding.csv", Map.of()).statusCode(200).extract().asString();
        assertThat(csv.lines()).hasSize(7);
        assertThat(csv).contains(",80.00,135.00,-55.00,");
    }

    private static Map<String, String> verdicts(Map<String, Object> parameters) {
        var verdicts = new java.util.TreeMap<String, String>();
        lines(parameters)
                .forEach(line -> verdicts.put(
                        String.valueOf(line.getOrDefault("citation", "-")),
                        line.get("verdict") + " " + line.get("rule")));
        return verdicts;
    }

    private static List<Map<String, Object>> lines(Map<String, Object> parameters) {
        return get("ordinance", parameters).statusCode(200).extract().jsonPath().getList("items");
    }

    private static ValidatableResponse get(String path, Map<String, Object> parameters) {
        return as(ADMINISTRATOR)
                .queryParam("agency", AGENCY)
                .queryParams(parameters)
                .get(PATH + path)
                .then();
    }
}
