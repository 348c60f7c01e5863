package org.welcomingcity.citations;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.testkit.architecture.ArchitectureRules;
import org.welcomingcity.testkit.token.Tokens;

@QuarkusTest
@RealThing
class PerceivedDemographicsTest {

    private static final String PATH = "/api/v1/perceived-demographics";
    private static final String CHIEF = Tokens.person("chief.one", "chief");

    @Test
    void an_officer_says_what_they_perceived_and_nobody_reads_it_back() {
        var number = cited(OFFICER, anUnlicensedStop());
        put(OFFICER, number, map("race", "BLACK", "sex", "FEMALE", "searchMade", false))
                .statusCode(204);
        put(OFFICER, number, map("race", "WHITE", "sex", "MALE", "searchMade", true))
                .statusCode(204);
        assertThat(Database.texts("select race || ' ' || sex || ' ' || search_made || ' ' || observed_on"
                        + " from perceived.observation where citation = '%s'".formatted(number)))
                .containsExactly("WHITE MALE true 2026-03-05");
        as(OFFICER).get(PATH + "/" + number).then().spec(problem(405, "method-not-allowed"));
        // Nothing else in the system says it: not the citation, not its trail, not the ledger.
        var file = as(OFFICER).get("/api/v1/citations/" + number).asString();
        var trail = as(OFFICER).get("/api/v1/citations/" + number + "/trail").asString();
        assertThat(file + trail).doesNotContainIgnoringCase("WHITE").doesNotContainIgnoringCase("searchMade");
        assertThat(trail).contains("citation.perceived-recorded");
    }

    @Test
    void only_the_officer_who_issued_it_says_what_they_perceived() {
        var number = cited(OFFICER, anUnlicensedStop());
        put(OTHER_OFFICER, number, map("race", "WHITE", "sex", "MALE", "searchMade", true))
                .spec(problem(403, "not-your-citation"));
        put(OFFICER, "C9999998", map("race", "WHITE", "sex", "MALE", "searchMade", true))
                .spec(problem(404, "unknown-citation"));
        assertThat(Database.count("perceived.observation where citation = '%s'".formatted(number)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "race, MARTIAN, form-format",
        "race, , form-required",
        "sex, 7, form-format",
        "searchMade, yes, form-type",
        "searchMade, , form-required",
        "nationality, anything, form-unknown-field"
    })
    void what_is_no_observation_is_a_clear_400(String field, String value, String rule) {
        var number = cited(OFFICER, anUnlicensedStop());
        var form = map("race", "WHITE", "sex", "MALE", "searchMade", true);
        form.put(field, value);
        put(OFFICER, number, form).spec(problem(400, "malformed-request", field, rule));
        assertThat(Database.count("perceived.observation where citation = '%s'".formatted(number)))
                .isZero();
    }

    @Test
    void counts_are_of_whole_quarters_that_are_over_and_none_is_small_or_gives_a_small_one_away() throws SQLException {
        observations(2024, "WHITE", "MALE", false, 40);
        observations(2024, "BLACK", "MALE", false, 12);
        observations(2024, "HISPANIC", "FEMALE", true, 3);
        // One is too small, so the smallest of the others goes with it.
        assertThat(counts(2024)).isEqualTo(Map.of("WHITE MALE false", 40));
        observations(2024, "WHITE", "FEMALE", false, 9);
        // Two are too small: which of them has how many cannot be told.
        assertThat(counts(2024)).isEqualTo(Map.of("WHITE MALE false", 40, "BLACK MALE false", 12));
        as(CHIEF)
                .queryParam("year", 2099)
                .queryParam("quarter", 1)
                .get(PATH)
                .then()
                .spec(problem(422, "quarter-not-over", "quarter", "cit-demographics"));
        as(CHIEF)
                .queryParam("year", 2024)
                .get(PATH)
                .then()
                .spec(problem(400, "malformed-request", "quarter", "form-required"));
        as(CHIEF)
                .queryParam("year", 2024)
                .queryParam("quarter", 5)
                .get(PATH)
                .then()
                .spec(problem(400, "malformed-request", "quarter", "form-max"));
        as(OFFICER)
                .queryParam("year", 2024)
                .queryParam("quarter", 1)
                .get(PATH)
                .then()
                .spec(problem(403, "not-permitted"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from perceived.observation",
                "select race from perceived.observation limit 1",
                "update perceived.observation set race = 'WHITE'",
                "delete from perceived.observation",
                "copy perceived.observation to stdout"
            })
    void the_role_of_a_service_cannot_read_or_change_what_was_perceived(String attempt) throws SQLException {
        Database.run("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = 'like_the_service') then
                        create role like_the_service login;
                    end if;
                    grant usage on schema perceived to like_the_service;
                    grant execute on function perceived.keep(text, date, text, text, boolean) to like_the_service;
                    grant execute on function perceived.counts(date, integer) to like_the_service;
                end $$""");
        assertThatThrownBy(() -> Database.run("set role like_the_service; " + attempt))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        Database.run("set role like_the_service; select perceived.counts(date '2023-01-01', 1)");
    }

    @Test
    void the_table_and_its_functions_belong_to_a_role_nobody_signs_in_as() {
        assertThat(Database.texts("""
                        select distinct r.rolname || ' ' || r.rolcanlogin || ' ' || r.rolsuper
                        from pg_roles r join (
                            select relowner owner from pg_class where relnamespace = 'perceived'::regnamespace and relkind = 'r'
                            union select proowner from pg_proc where pronamespace = 'perceived'::regnamespace
                        ) owned on owned.owner = r.oid""")).containsExactly("perceived_keeper_postgres false false");
    }

    @Test
    void nothing_of_it_reaches_the_policy_and_nothing_else_knows_it() {
        var all = ArchitectureRules.productionClassesOf("org.welcomingcity.citations");
        noClasses()
                .that()
                .resideInAPackage("..citations.demographics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.welcomingcity.policy..", "..citations.stop..", "..citations.decision..")
                .check(all);
        noClasses()
                .that()
                .resideOutsideOfPackage("..citations.demographics..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..citations.demographics..")
                .check(all);
        var facts = Arrays.stream(StopFacts.class.getRecordComponents())
                .map(component -> component.getName().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toSet());
        assertThat(facts)
                .noneMatch(fact ->
                        Set.of("race", "sex", "gender", "perceived").stream().anyMatch(fact::contains));
    }

    private static void observations(int year, String race, String sex, boolean search, int count) throws SQLException {
        Database.run(
                "select perceived.keep('T%d%s%s%s' || n, date '%d-02-03', '%s', '%s', %s) from generate_series(1, %d) n"
                        .formatted(year, race, sex, search, year, race, sex, search, count));
    }

    private static Map<String, Integer> counts(int year) {
        List<Map<String, Object>> counts = as(CHIEF)
                .queryParam("year", year)
                .queryParam("quarter", 1)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("smallest", equalTo(10))
                .extract()
                .path("counts");
        return counts.stream()
                .collect(Collectors.toMap(
                        count -> count.get("race") + " " + count.get("sex") + " " + count.get("searchMade"),
                        count -> (Integer) count.get("citations")));
    }

    private static ValidatableResponse put(String token, String citation, Object form) {
        return as(token)
                .contentType("application/json")
                .body(form)
                .put(PATH + "/" + citation)
                .then();
    }
}
