package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.welcomingcity.citations.Roadside.ADMINISTRATOR;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@QuarkusTest
@RealThing
class CatalogueTest {

    @Test
    void offences_are_found_by_words_by_either_code_and_as_they_stood_on_a_day() {
        offences("text", "licensed operating").body("code", hasItem("90-10"));
        offences("code", "9010A").body("code", equalTo(List.of("90-10")));
        offences("code", "90-12").body("code", hasItem("90-12-b-subsequent"));
        // As people call it who look for it.
        offences("text", "unlicensed").body("code", hasItem("90-10"));
        offences("text", "red light").body("code", hasItem("89-9"));
        offences("text", "CELL phone").body("code", hasItem("90-13B"));
        offences("text", "no such words").body("", equalTo(List.of()));
        offences("on", "2020-02-22").body("code", hasItem("90-13B-message")).body("code", not(hasItem("90-13B")));
        offences("on", "2020-02-23").body("code", hasItem("90-13B")).body("code", not(hasItem("90-13B-message")));
        offences("text", "\\u0000x").statusCode(200);
    }

    @Test
    void at_least_the_120_most_used_codes_stand_in_the_catalogue_each_with_source_and_status() {
        var all = as(OFFICER)
                .get("/api/v1/offences")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(all.getList("stateCode", String.class).stream()
                        .filter(code -> code != null)
                        .distinct())
                .hasSizeGreaterThan(180);
        assertThat(all.getList("source", String.class))
                .allSatisfy(source -> assertThat(source).isNotBlank());
        assertThat(all.getList("status", String.class)).doesNotContainNull();
        // What was observed in data is said in the source, and is never an amount of the law.
        all.<Map<String, Object>>getList("").stream()
                .filter(offence -> offence.get("source").toString().contains("observed"))
                .forEach(offence -> assertThat(offence.get("assessment")).isNull());
    }

    @Test
    void an_offence_says_what_it_costs_the_first_and_the_next_time() {
        as(OFFICER)
                .get("/api/v1/offences/9010A2")
                .then()
                .statusCode(200)
                .body("offence.code", equalTo("90-10"))
                .body("offence.incarceration", equalTo("NO"))
                .body("bands.max", equalTo(List.of("USD 500.00", "USD 1000.00", "USD 2000.00")))
                .body("bands.status", everyItem(equalTo("V1")));
        as(OFFICER).get("/api/v1/offences/90-999").then().spec(problem(404, "unknown-offence"));
    }

    @Test
    void a_charge_list_names_every_damaged_row_and_takes_the_others() {
        var list = "List " + UUID.randomUUID();
        var csv = """
                code,description
                127/38B,A&B ON CORRECTION OFFICER c127 §38B
                127.38B,A&B ON CORRECTION OFFICER c. 127 s. 38B
                10-Jan,"U.S. SIGNAL, VANDALIZE c1 §10"
                265/13A/D,A&AMP;B ON A PREGNANT PERSON
                FDEFAULT,WARRANT 0000XX000000 SOMETHING
                NONE,WARRANT ARREST
                "22113|266-60","BUYING OR CONCEALING
                                STOLEN GOODS"
                12600|,OTHER OFFENSES
                90 . 24I,POSSESSION OPEN CONTAINER c. 90 s. 24I
                720CMR906/A,STATE HWAY\u00BFSIGNAL VIOL * 720 CMR §9.06
                COMMON LAW,AFFRAY
                140/131H,"FIREARM, ALIEN POSSESS c140 §131H"
                127/38B,A&B ON CORRECTION OFFICER c127 §38B
                265/13A/B,
                265/13A/B,ONE,TOO MANY
                265/15A/A,ONE THING
                265/15A/A,ANOTHER THING
                9.02E+03,SPEEDING c90 §17
                33147,SPEEDING c90 §17
                2026-01-10,SPEEDING c90 §17
                """;
        var report = charges(list, csv).then().statusCode(200).extract().jsonPath();
        assertThat(damage(report))
                .isEqualTo(Map.ofEntries(
                        Map.entry(2, List.of("OTHER_FORM")),
                        Map.entry(3, List.of("OTHER_FORM")),
                        Map.entry(4, List.of("CODE_IS_A_DATE")),
                        Map.entry(5, List.of("ESCAPED_CHARACTER")),
                        Map.entry(6, List.of("WARRANT")),
                        Map.entry(7, List.of("WARRANT")),
                        Map.entry(8, List.of("INCIDENT_CODE", "LINE_BREAK")),
                        Map.entry(10, List.of("INCIDENT_CODE", "NO_SECTION")),
                        Map.entry(11, List.of("BLANKS_IN_CODE")),
                        Map.entry(12, List.of("LOST_CHARACTER")),
                        Map.entry(13, List.of("BLANKS_IN_CODE", "NO_SECTION")),
                        Map.entry(14, List.of("NOT_HELD_HERE")),
                        Map.entry(15, List.of("REPEATED_ROW")),
                        Map.entry(16, List.of("EMPTY_CELL")),
                        Map.entry(17, List.of("WRONG_NUMBER_OF_CELLS")),
                        Map.entry(18, List.of("CODE_OF_SEVERAL")),
                        Map.entry(19, List.of("CODE_OF_SEVERAL")),
                        Map.entry(20, List.of("CODE_IS_A_NUMBER")),
                        Map.entry(21, List.of("CODE_IS_A_NUMBER")),
                        Map.entry(22, List.of("CODE_IS_A_DATE"))));
        assertThat(report.getInt("rows")).isEqualTo(20);
        assertThat(report.getInt("rejected")).isEqualTo(10);
        assertThat(report.getString("findings.find { it.line == 4 }.hint")).isEqualTo("the description cites 1 § 10");
        assertThat(report.prettify()).doesNotContain("0000XX000000");

        var found = find(list, "text", "correction");
        assertThat(found.getList("items")).hasSize(1);
        assertThat(found.getList("items[0].codes")).isEqualTo(List.of("127.38B", "127/38B"));
        assertThat(found.getString("items[0].section")).isEqualTo("127 § 38B");
        assertThat(found.getString("items[0].status")).isEqualTo("imported, unverified");
        assertThat(find(list, "text", "a&b pregnant").getList("items")).hasSize(1);
        assertThat(find(list, "code", "720cmr").getString("items[0].section")).isEqualTo("720 CMR 9.06");
        assertThat(find(list, "text", "%").getList("items")).isEmpty();

        var again = charges(list, csv).then().statusCode(200).extract().jsonPath();
        assertThat(again.getInt("added")).isZero();
        assertThat(again.getInt("known")).isEqualTo(10);
        as(ADMINISTRATOR)
                .get("/api/v1/charge-lists/" + again.getString("id"))
                .then()
                .body("findings.size()", equalTo(report.getList("findings").size()));
        assertThat(as(ADMINISTRATOR)
                        .get("/api/v1/charge-lists/" + again.getString("id") + "/findings.csv")
                        .asString()
                        .lines())
                .hasSize(report.getList("findings").size() + 1);
    }

    @Test
    void imports_are_listed_newest_first_and_page_by_page() {
        var ids = new ArrayList<String>();
        for (var round = 0; round < 3; round++) {
            ids.add(
                    0,
                    charges("Listed", "code,description\n90/10,UNLICENSED %d\n".formatted(round))
                            .path("id"));
        }
        var first = as(ADMINISTRATOR).queryParam("limit", 2).get("/api/v1/charge-lists");
        first.then()
                .statusCode(200)
                .body("items.id", equalTo(ids.subList(0, 2)))
                .body("items[0].list", equalTo("Listed"))
                .body("items[0].rows", equalTo(1));
        String next = first.path("next");
        as(ADMINISTRATOR)
                .queryParam("after", next)
                .get("/api/v1/charge-lists")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(ids.get(2)));
        as(ADMINISTRATOR)
                .queryParam("after", "bm90LWEtY3Vyc29y")
                .get("/api/v1/charge-lists")
                .then()
                .spec(problem(400, "malformed-request", "after", "paging-cursor"));
    }

    @Test
    void a_file_that_is_no_charge_list_is_refused_whole() {
        var before = Database.count("charge_list_import");
        charges("No", "a,b\n1,2\n").then().spec(problem(400, "malformed-request", "", "charge-list-csv"));
        charges("No", "code,description\n").then().spec(problem(400, "malformed-request", "", "charge-list-csv"));
        charges("No", "").then().spec(problem(400, "malformed-request"));
        as(ADMINISTRATOR)
                .get("/api/v1/charge-lists/" + UUID.randomUUID())
                .then()
                .spec(problem(404, "unknown-charge-list"));
        assertThat(Database.count("charge_list_import")).isEqualTo(before);
    }

    @Test
    void whatever_stands_in_a_list_every_row_is_accounted_for() {
        var random = new Random(20261123);
        var signs = "09AZaz/.|-§½ &;\"',()\t*\u00BF\u0001\u2028%_\\é".toCharArray();
        for (var round = 0; round < 20; round++) {
            var csv = new StringBuilder("code,description\n");
            for (var row = 0; row < 30; row++) {
                for (var sign = random.nextInt(25); sign >= 0; sign--) {
                    csv.append(signs[random.nextInt(signs.length)]);
                }
                csv.append('\n');
            }
            var answer = charges("Fuzz", csv.toString());
            assertThat(answer.statusCode()).isIn(200, 400);
            if (answer.statusCode() == 200) {
                var report = answer.jsonPath();
                assertThat(report.getInt("rows"))
                        .isEqualTo(report.getInt("added") + report.getInt("known") + report.getInt("rejected"));
            }
        }
    }

    /** The real list, which is not shipped: {@code -Dcharge-list.file=PATH}. */
    @Test
    @EnabledIfSystemProperty(named = "charge-list.file", matches = ".+")
    void the_real_list_is_taken_in() throws java.io.IOException {
        var begun = System.nanoTime();
        var report = charges("Real list", Files.readString(Path.of(System.getProperty("charge-list.file"))))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var counts = new TreeMap<String, Integer>();
        report.getList("findings.damage", String.class).forEach(damage -> counts.merge(damage, 1, Integer::sum));
        System.out.printf(
                "charge list in %d ms: rows %d, added %d, known %d, rejected %d, findings %s%n",
                (System.nanoTime() - begun) / 1_000_000,
                report.getInt("rows"),
                report.getInt("added"),
                report.getInt("known"),
                report.getInt("rejected"),
                counts);
        report.<Map<String, Object>>getList("findings").stream()
                .filter(finding -> List.of("NO_SECTION", "CODE_IS_A_DATE", "NOT_HELD_HERE", "WARRANT")
                        .contains(finding.get("damage")))
                .forEach(System.out::println);
    }

    private static Response charges(String list, String csv) {
        // The bytes as they are, in no character set of the client's choosing.
        var asTheyAre = RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("text/csv", ContentType.BINARY));
        return as(ADMINISTRATOR)
                .config(asTheyAre)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("list", list)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/charge-lists");
    }

    private static JsonPath find(String list, String name, String value) {
        return as(OFFICER)
                .queryParam("list", list)
                .queryParam(name, value)
                .get("/api/v1/charges")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static io.restassured.response.ValidatableResponse offences(String name, String value) {
        return as(OFFICER)
                .queryParam(name, value)
                .get("/api/v1/offences")
                .then()
                .statusCode(200);
    }

    private static Map<Integer, List<String>> damage(JsonPath report) {
        var damage = new TreeMap<Integer, List<String>>();
        report.<Map<String, Object>>getList("findings")
                .forEach(finding -> damage.computeIfAbsent((Integer) finding.get("line"), line -> new ArrayList<>())
                        .add((String) finding.get("damage")));
        return damage;
    }
}
