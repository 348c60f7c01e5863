package org.welcomingcity.reporting.stateexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.welcomingcity.reporting.stateexport.StateExports.ADMINISTRATOR;
import static org.welcomingcity.reporting.stateexport.StateExports.HEADER;
import static org.welcomingcity.reporting.stateexport.StateExports.as;
import static org.welcomingcity.reporting.stateexport.StateExports.file;
import static org.welcomingcity.reporting.stateexport.StateExports.finished;
import static org.welcomingcity.reporting.stateexport.StateExports.imported;
import static org.welcomingcity.reporting.stateexport.StateExports.line;
import static org.welcomingcity.reporting.stateexport.StateExports.send;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.database.RealPostgres;
import org.welcomingcity.testkit.token.TestIssuer;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(TestIssuer.class)
class StateExportTest {

    @Test
    void damage_is_told_line_by_line_and_says_whether_the_line_was_taken() {
        var job = imported(
                "Dirt",
                file(
                        line("1"),
                        line("2", "time_hh", "", "time_mm", "", "am_pm", ""),
                        line("3", "am_pm", "UNK"),
                        line("4", "time_hh", "0", "am_pm", "PM"),
                        line("", "offense", "907C0"),
                        line("6", "offense", "9010A2", "citation_type", "CIVIL", "amount", "70"),
                        line("7", "offense", "9017A4", "posted_speed", "30", "viol_speed", "25"),
                        line("8", "offense", "9017A4", "posted_speed", "30"),
                        line("9", "offense", "9017A4"),
                        line("10", "offense", "ZZ99"),
                        line("11", "plate_type", "1ABC23"),
                        line("12", "vhc_year", "18"),
                        line("13", "amount", "1e3"),
                        line("14", "court_code", ""),
                        line("15", "citation_type", "JAIL"),
                        line("16", "event_date", "2020-02-30"),
                        line("17", "event_date", "2999-01-01"),
                        line("18", "offense", ""),
                        line("19") + ",one too many",
                        line("20", "make_model", "\"never closed"),
                        line("21", "make_model", "a\u0007b"),
                        line("22", "make_model", "x".repeat(300)),
                        "x".repeat(9_000),
                        line("24", "citation_type", "CRIM", "amount", "50", "searched", "?"),
                        line("25", "viol_speed", "300", "posted_speed", "30"),
                        line("26", "offense", "9.02E+03"),
                        line("27", "offense", "33147"),
                        line("28", "offense", "2026-01-10")));
        assertThat(found(job))
                .isEqualTo(Map.ofEntries(
                        Map.entry(3, List.of("NO_HOUR")),
                        Map.entry(4, List.of("NO_HALF_OF_DAY")),
                        Map.entry(5, List.of("BAD_TIME")),
                        Map.entry(6, List.of("NO_CITATION_NUMBER")),
                        Map.entry(7, List.of("CIVIL_WITH_CRIMINAL_CODE")),
                        Map.entry(8, List.of("SPEED_BELOW_POSTED")),
                        Map.entry(9, List.of("ONE_SPEED_ONLY")),
                        Map.entry(10, List.of("SPEEDING_WITHOUT_SPEEDS")),
                        Map.entry(11, List.of("UNKNOWN_OFFENCE")),
                        Map.entry(12, List.of("PLATE_TYPE_LEFT_OUT")),
                        Map.entry(13, List.of("BAD_VEHICLE_YEAR")),
                        Map.entry(14, List.of("BAD_AMOUNT")),
                        Map.entry(15, List.of("NO_COURT")),
                        Map.entry(16, List.of("BAD_TYPE")),
                        Map.entry(17, List.of("BAD_DATE")),
                        Map.entry(18, List.of("BAD_DATE")),
                        Map.entry(19, List.of("BAD_OFFENCE")),
                        Map.entry(20, List.of("WRONG_NUMBER_OF_CELLS")),
                        Map.entry(21, List.of("UNCLOSED_QUOTE")),
                        Map.entry(22, List.of("UNREADABLE_TEXT")),
                        Map.entry(23, List.of("CELL_TOO_LONG")),
                        Map.entry(24, List.of("LINE_TOO_LONG")),
                        Map.entry(25, List.of("AMOUNT_ON_OTHER_TYPE", "BAD_FLAG")),
                        Map.entry(26, List.of("BAD_SPEED", "ONE_SPEED_ONLY")),
                        Map.entry(27, List.of("OFFENCE_BY_SPREADSHEET")),
                        Map.entry(28, List.of("OFFENCE_BY_SPREADSHEET")),
                        Map.entry(29, List.of("OFFENCE_BY_SPREADSHEET"))));
        assertThat(job.getLong("read")).isEqualTo(28);
        assertThat(job.getLong("rejected")).isEqualTo(12);
        assertThat(job.getLong("taken")).isEqualTo(16);
        assertThat(job.getLong("remarked")).isEqualTo(15);
        assertThat(job.getInt("percent")).isEqualTo(100);
        assertThat(Database.count("state_export.line where agency = 'Dirt' and plate_type is not null"))
                .isZero();
    }

    @Test
    void what_shows_only_when_a_citation_is_looked_at_whole_is_remarked_upon() {
        var job = imported(
                "Whole",
                file(
                        line("1", "citation_type", "CRIM", "offense", "9034J2"),
                        line("1", "citation_type", "WARN"),
                        line("2", "disposition_desc", "Dismissed"),
                        line("3"),
                        line("2", "disposition_desc", "Responsible"),
                        line("4"),
                        line("4"),
                        line("5"),
                        line("5", "event_date", "2020-03-09", "offense", "8991")));
        assertThat(found(job))
                .isEqualTo(Map.of(
                        2, List.of("MIXED_TYPES"),
                        3, List.of("MIXED_TYPES"),
                        4, List.of("DUPLICATE_PAIR"),
                        6, List.of("DUPLICATE_PAIR"),
                        8, List.of("REPEATED_LINE"),
                        9, List.of("SEVERAL_DAYS"),
                        10, List.of("SEVERAL_DAYS")));
        assertThat(job.getLong("taken")).isEqualTo(8);
        assertThat(job.getLong("rejected")).isEqualTo(1);
    }

    @Test
    void the_same_file_again_is_the_same_import_and_the_same_lines_again_change_nothing() {
        var csv = file(line("1"), line("2"), line("3", "time_hh", ""));
        var first = imported("Again", csv);
        var before = Database.count("state_export.line");
        send("Again", csv).then().statusCode(200).body("id", equalTo(first.getString("id")));
        var longer = imported("Again", file(line("3", "time_hh", ""), line("1"), line("4"), line("2")));
        assertThat(longer.getLong("known")).isEqualTo(3);
        assertThat(longer.getLong("taken")).isEqualTo(1);
        assertThat(longer.getLong("remarked")).isZero();
        assertThat(Database.count("state_export.line")).isEqualTo(before + 1);
        var elsewhere = imported("Another agency", csv);
        assertThat(elsewhere.getLong("taken")).isEqualTo(3);
    }

    /** A corrected line is one line with its history, and a line that stands beside another is two. */
    @Test
    void a_line_that_comes_again_otherwise_corrects_the_earlier_one() throws SQLException {
        imported("Corrected", file(line("1", "citation_type", "CIVIL", "amount", "105"), line("2"), line("3")));
        var corrected = imported(
                "Corrected",
                file(
                        line("1", "citation_type", "CIVIL", "amount", "150"),
                        line("2"),
                        line("2", "disposition_desc", "Dismissed"),
                        line("3")));
        assertThat(corrected.getLong("taken")).isEqualTo(2);
        assertThat(corrected.getLong("known")).isEqualTo(2);
        assertThat(found(corrected)).isEqualTo(Map.of(2, List.of("CORRECTS_A_LINE"), 4, List.of("DUPLICATE_PAIR")));
        var counted = "state_export.line where superseded_by is null and agency = 'Corrected'";
        assertThat(Database.count(counted)).isEqualTo(4);
        assertThat(Database.count(counted + " and citation = '1' and amount_cents = 15000"))
                .isOne();
        assertThat(Database.count("state_export.line where agency = 'Corrected'"))
                .isEqualTo(5);

        var third =
                imported("Corrected", file(line("1", "citation_type", "CIVIL", "amount", "175"), line("2"), line("3")));
        assertThat(found(third)).isEqualTo(Map.of(2, List.of("CORRECTS_A_LINE")));
        assertThat(Database.count(counted + " and citation = '1'")).isOne();
        // The second line about citation 2 is gone from the file; what was published once is not taken back in silence.
        assertThat(Database.count(counted + " and citation = '2'")).isEqualTo(2);
    }

    @Test
    void an_import_that_broke_off_goes_on_where_it_stopped() throws SQLException {
        var lines = IntStream.range(0, 5_000)
                .mapToObj(number -> line("r" + number, "time_hh", number % 10 == 0 ? "" : "8"))
                .toArray(String[]::new);
        var whole = imported("Restart", file(lines));
        // What a process leaves behind that ended after its first batch: the position, and exactly that batch's lines.
        var id = whole.getString("id");
        Database.run("delete from state_export.finding where job = '%s' and line > 2001".formatted(id));
        Database.run("delete from state_export.line where job = '%s' and line > 2001".formatted(id));
        Database.run(
                "update state_export.job set state = 'RUNNING', finished_at = null, read = 2000, taken = 2000, remarked = 200"
                        + " where id = '%s'".formatted(id));
        try (var connection = RealPostgres.server().getPostgresDatabase().getConnection();
                var statement = connection.prepareStatement("insert into state_export.piece values (?::uuid, 0, ?)")) {
            // The whole file first: without it the background finds nothing to read and would finish too early.
            statement.setString(1, id);
            statement.setBytes(2, file(lines).getBytes(StandardCharsets.UTF_8));
            statement.execute();
        }
        var job = finished(id, Duration.ofMinutes(5));
        assertThat(job.getLong("read")).isEqualTo(5_000);
        assertThat(job.getLong("taken")).isEqualTo(5_000);
        assertThat(job.getLong("remarked")).isEqualTo(500);
        assertThat(Database.count("state_export.line where job = '%s'".formatted(id)))
                .isEqualTo(5_000);
        assertThat(Database.count("state_export.piece where job = '%s'".formatted(id)))
                .isZero();
    }

    @Test
    void a_file_that_is_no_export_is_refused_whole() {
        var before = Database.count("state_export.job");
        send("No", "").then().spec(problem(400, "malformed-request"));
        send("No", "citation,offense\n1,2\n")
                .then()
                .spec(problem(400, "malformed-request", "", "state-export-columns"));
        send("No", HEADER + ",amount\n").then().spec(problem(400, "malformed-request", "", "state-export-columns"));
        send("No", HEADER + "\n\n\n").then().spec(problem(400, "malformed-request", "", "state-export-rows"));
        send(" ", file(line("1"))).then().spec(problem(400, "malformed-request", "agency", "form-cleantext"));
        as(ADMINISTRATOR)
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(file(line("1")))
                .post("/api/v1/state-exports")
                .then()
                .spec(problem(400, "malformed-request", "agency", "form-required"));
        as(ADMINISTRATOR)
                .contentType("text/csv")
                .queryParam("agency", "No")
                .body(file(line("1")))
                .post("/api/v1/state-exports")
                .then()
                .spec(problem(400, "idempotency-key-missing"));
        assertThat(Database.count("state_export.job")).isEqualTo(before);
        assertThat(Database.count("state_export.piece")).isZero();
    }

    @Test
    void the_report_comes_in_pages_and_as_a_file_that_a_spreadsheet_cannot_run() {
        var job = imported(
                "Report",
                file(
                        line("=1+1", "time_hh", ""),
                        line("2", "citation_type", "=cmd()"),
                        line("3", "time_hh", ""),
                        line("4", "time_hh", "")));
        var path = "/api/v1/state-exports/" + job.getString("id") + "/findings";
        var lines = new ArrayList<Integer>();
        String after = null;
        do {
            var request = as(ADMINISTRATOR).queryParam("limit", 2);
            var page = (after == null ? request : request.queryParam("after", after))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            lines.addAll(page.getList("items.line"));
            after = page.getString("next");
        } while (after != null);
        assertThat(lines).containsExactly(2, 3, 4, 5);
        as(ADMINISTRATOR).queryParam("severity", "REJECTED").get(path).then().body("items.line", equalTo(List.of(3)));
        as(ADMINISTRATOR).queryParam("dirt", "NO_HOUR").get(path).then().body("items.line", equalTo(List.of(2, 4, 5)));
        as(ADMINISTRATOR)
                .queryParam("dirt", "MUD")
                .get(path)
                .then()
                .spec(problem(400, "malformed-request", "dirt", "form-format"));
        as(ADMINISTRATOR)
                .queryParam("after", "MjAyMC0wMS0wMVQwMDowMDowMFp8eA")
                .get(path)
                .then()
                .spec(problem(400, "malformed-request", "after", "paging-cursor"));
        var csv = as(ADMINISTRATOR)
                .get(path + ".csv")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv; charset=UTF-8"))
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(5);
        assertThat(csv.lines().toList().get(1)).startsWith("2,'=1+1,REMARK,NO_HOUR,");
        assertThat(csv.lines().toList().get(2)).endsWith(",'=cmd()");
    }

    @Test
    void imports_are_listed_newest_first() {
        imported("List one", file(line("1")));
        imported("List two", file(line("1")));
        var first = as(ADMINISTRATOR)
                .queryParam("limit", 1)
                .get("/api/v1/state-exports")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(first.getString("items[0].agency")).isEqualTo("List two");
        as(ADMINISTRATOR)
                .queryParam("limit", 1)
                .queryParam("after", first.getString("next"))
                .get("/api/v1/state-exports")
                .then()
                .body("items[0].agency", equalTo("List one"));
    }

    @Test
    void whatever_bytes_are_sent_every_line_is_accounted_for() {
        var random = new Random(20260305);
        for (var round = 0; round < 25; round++) {
            var lines = new ArrayList<String>();
            for (var count = 0; count < 20; count++) {
                var bytes = line("f" + round + "-" + count).getBytes(StandardCharsets.UTF_8);
                for (var hit = random.nextInt(4); hit > 0; hit--) {
                    var noise = (byte) random.nextInt(256);
                    // A line break would make two lines of one.
                    bytes[random.nextInt(bytes.length)] = noise == '\n' ? (byte) 0 : noise;
                }
                lines.add(new String(bytes, StandardCharsets.ISO_8859_1));
            }
            var csv = file(lines.toArray(String[]::new)).getBytes(StandardCharsets.ISO_8859_1);
            var id = send("Fuzz", csv).then().statusCode(202).extract().<String>path("id");
            var job = finished(id, Duration.ofMinutes(5));
            assertThat(job.getLong("read")).isEqualTo(job.getLong("rows")).isEqualTo(20);
        }
    }

    private static Map<Integer, List<String>> found(JsonPath job) {
        var page = as(ADMINISTRATOR)
                .queryParam("limit", 1000)
                .get("/api/v1/state-exports/" + job.getString("id") + "/findings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var found = new java.util.TreeMap<Integer, List<String>>();
        page.<Map<String, Object>>getList("items")
                .forEach(item -> found.computeIfAbsent((Integer) item.get("line"), line -> new ArrayList<>())
                        .add((String) item.get("dirt")));
        return found;
    }
}
