package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in numbers, the catalogue of offences, charge lists, and what an officer perceived. */
@QuarkusTest
@PagesAlone
class LookupTest {

    private static final String LIST = "/charge-lists/" + Fixtures.CHARGE_LIST;
    private static final String PERCEIVED = "/citations/" + Fixtures.CITATION + "/perceived";
    private static final String TELL = "PUT /api/v1/perceived-demographics/" + Fixtures.CITATION;

    private Browser viewer;
    private Browser administrator;
    private Browser officer;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        viewer = Browser.of("c.viewer", "council-viewer");
        administrator = Browser.of("a.dmin", "administrator");
        officer = Browser.of("o.rivera", "officer");
    }

    @Test
    void the_rate_is_by_month_withholds_what_is_small_and_names_nobody() {
        var page = viewer.open("/reports/departures");
        assertThat(page.hooked("month"))
                .containsExactly("September 202640820.0", "October 202631withheldwithheld", "November 202600no stop");
        assertThat(page.hooked("total").getFirst()).contains("71", "withheld");
        assertThat(page.text("main")).contains("there is no such count by officer");
        assertThat(page.attribute("from", "value")).isEqualTo("2026-09");
        assertThat(page.attribute("to", "value")).isEqualTo("2026-11");
    }

    @Test
    void the_months_that_are_asked_for_go_to_the_service_and_to_the_file() {
        var page = viewer.open("/reports/departures?from=2026-01&to=2026-02");
        assertThat(StubCitations.asked("GET /api/v1/departure-rates").getLast().query())
                .contains("from=2026-01", "to=2026-02");
        assertThat(page.html()).contains("/reports/departures.csv?from=2026-01&amp;to=2026-02");
        var file = viewer.open("/reports/departures.csv?from=2026-01&to=2026-02");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).contains("departure-rates.csv");
        assertThat(StubCitations.asked("GET /api/v1/departure-rates").getLast().header("Accept"))
                .isEqualTo("text/csv");
    }

    @Test
    void months_that_cannot_be_are_marked() {
        StubCitations.answers(
                "GET /api/v1/departure-rates",
                400,
                problem("malformed-request", 400, "No.", fault("from", "form-format", "", "not a month", "such as")));
        var page = viewer.open("/reports/departures?from=2026-13");
        assertThat(page.faultsBeside("from")).contains("not a month");
        assertThat(page.attribute("from", "value")).isEqualTo("2026-13");
    }

    @Test
    void what_was_perceived_is_read_by_quarters_that_are_over() {
        var page = viewer.open("/reports/perceived?quarter=nonsense");
        assertThat(page.hooked("count"))
                .containsExactly(
                        "WhiteFemaleNo41",
                        "Could not tell, or did not see the driverCould not tell, or did not see the driverYes12");
        assertThat(page.text("main")).contains("fewer than 10 citations are not shown");
        var quarter = page.elements("//select[@id='quarter']/option")
                .getLast()
                .getAttribute("value")
                .split("-");
        viewer.open("/reports/perceived?quarter=" + quarter[0] + "-" + quarter[1]);
        assertThat(StubCitations.asked("GET /api/v1/perceived-demographics")
                        .getLast()
                        .query())
                .contains("year=" + quarter[0], "quarter=" + quarter[1]);
        StubCitations.answers(
                "GET /api/v1/perceived-demographics",
                200,
                "{\"year\": 2026, \"quarter\": 3, \"smallest\": 10, \"counts\": []}");
        assertThat(viewer.open("/reports/perceived").hooked("perceived-none")).hasSize(1);
    }

    @Test
    void an_officer_tells_what_they_perceived_and_is_never_shown_it_again() {
        var form = officer.open(PERCEIVED);
        assertThat(form.text("main")).contains("Never ask the driver");
        var page = officer.press(form, "tell", "race", "BLACK", "sex", "MALE", "searchMade", "false");
        assertThat(page.address()).startsWith("/citations/" + Fixtures.CITATION);
        assertThat(page.text("banner")).contains("on record");
        assertThat(page.text("main")).doesNotContain("Black");
        assertThat(StubCitations.asked(TELL).getFirst().body())
                .isEqualTo("{\"race\":\"BLACK\",\"sex\":\"MALE\",\"searchMade\":false}");
        assertThat(officer.open(PERCEIVED).formOf("tell")).doesNotContainKeys("race", "sex", "searchMade");
    }

    @Test
    void nothing_is_sent_before_everything_is_chosen_and_what_was_chosen_stays() {
        var page = officer.press(officer.open(PERCEIVED), "tell", "race", "WHITE", "searchMade", "true");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.faultsBeside("sex")).contains("nothing is chosen yet");
        assertThat(page.formOf("tell")).containsEntry("race", "WHITE").containsEntry("searchMade", "true");
        assertThat(StubCitations.asked(TELL)).isEmpty();
        StubCitations.answers(TELL, 403, problem("not-your-citation", 403, "Only the officer who issued it."));
        var others =
                officer.press(officer.open(PERCEIVED), "tell", "race", "WHITE", "sex", "MALE", "searchMade", "true");
        assertThat(others.status()).isEqualTo(403);
        assertThat(others.text("banner")).contains("Only the officer who issued it.");
    }

    @Test
    void the_officer_who_issued_it_finds_the_form_on_the_citation_and_nobody_else_does() {
        var page = "/citations/" + Fixtures.CITATION;
        var way = "href=\"" + PERCEIVED + "\"";
        assertThat(officer.open(page).html()).contains(way);
        assertThat(Browser.of("t.okafor", "officer").open(page).html()).doesNotContain(way);
        assertThat(Browser.of("c.lindqvist", "citation-clerk").open(page).html())
                .doesNotContain(way);
    }

    @Test
    void the_catalogue_is_searched_and_shows_where_each_offence_is_from() {
        var page = officer.open("/offences?text=licence&code=90&on=2026-03-01");
        assertThat(StubCitations.asked("GET /api/v1/offences").getLast().query())
                .contains("text=licence", "code=90", "on=2026-03-01");
        assertThat(page.hooked("offence").getFirst()).contains("90-10", "verified");
        assertThat(page.html()).contains("/offences/90-10?on=2026-03-01");
        var one = officer.open("/offences/90-10?on=2026-03-01");
        assertThat(StubCitations.asked("GET /api/v1/offences/90-10").getLast().query())
                .contains("on=2026-03-01");
        assertThat(one.hooked("source")).containsExactly("malegislature.gov, chapter 90 section 10");
        assertThat(one.hooked("status")).containsExactly("verified, primary source");
        assertThat(one.hooked("effective")).containsExactly("since Sun, Jan 1, 2017 until Tue, Dec 31, 2030");
        assertThat(one.hooked("band"))
                .hasSize(4)
                .satisfiesExactly(
                        first -> assertThat(first).contains("0", "USD 100.00 to USD 500.00", "c90-10-fine"),
                        second -> assertThat(second).contains("1", "USD 250.00"),
                        most -> assertThat(most).contains("3", "at most USD 900.00"),
                        third -> assertThat(third).contains("2", "not stated", "from memory, low confidence"));
    }

    @Test
    void a_long_catalogue_comes_in_pages_and_a_day_that_is_none_is_marked() {
        var one = JsonPath.from(Fixtures.file("offence.json"));
        var many = IntStream.range(0, 60)
                .mapToObj(number -> Fixtures.file("offence.json")
                        .substring(0, Fixtures.file("offence.json").indexOf(",\n \"bands\""))
                        .replace("{\"offence\": {", "{")
                        .replace("90-10", "90-" + number))
                .collect(Collectors.joining(","));
        assertThat(one.getString("offence.code")).isEqualTo("90-10");
        StubCitations.answers("GET /api/v1/offences", 200, "[" + many + "]");
        var page = officer.open("/offences?text=a");
        assertThat(page.hooked("found")).containsExactly("60 offenses");
        assertThat(page.hooked("offence")).hasSize(25);
        assertThat(page.attribute("next-page", "href")).isEqualTo("/offences?text=a&after=25");
        assertThat(officer.open("/offences?text=a&after=50").hooked("offence")).hasSize(10);
        for (var nowhere : new String[] {"-1", "999", "x"}) {
            assertThat(officer.open("/offences?after=" + nowhere).hooked("offence"))
                    .hasSize(25);
        }
        StubCitations.answers("GET /api/v1/offences", 200, "[]");
        assertThat(officer.open("/offences?text=zzz").hooked("none")).hasSize(1);
        StubCitations.answers(
                "GET /api/v1/offences",
                400,
                problem("malformed-request", 400, "No.", fault("on", "form-format", "", "not a date", "send one")));
        assertThat(officer.open("/offences?on=yesterday").faultsBeside("on")).contains("not a date");
    }

    @Test
    void an_offence_that_is_not_there_gives_a_plain_page() {
        assertThat(officer.open("/offences/1-1").status()).isEqualTo(404);
    }

    @Test
    void imported_charges_are_looked_up_and_say_that_nobody_verified_them() {
        var page = officer.open("/charges?text=assault&list=Massachusetts+charges");
        assertThat(page.hooked("charge").getFirst())
                .contains("265/13A/A-1", "ASSAULT AND BATTERY", "265 § 13A", "imported, unverified");
        assertThat(page.attribute("next-page", "href")).contains("text=assault", "after=after-7");
        assertThat(StubCitations.asked("GET /api/v1/charges").getLast().query())
                .contains("text=assault", "list=Massachusetts");
    }

    @Test
    void a_charge_list_is_imported_and_every_damaged_row_is_named() {
        var page = administrator.send(
                administrator.open("/charge-lists"),
                "send",
                "charges.csv",
                "code,description\n90/10,X\n",
                "list",
                "Massachusetts charges");
        assertThat(page.address()).isEqualTo(LIST);
        var sent = StubCitations.asked("POST /api/v1/charge-lists").getFirst();
        assertThat(sent.query()).isEqualTo("list=Massachusetts+charges");
        assertThat(sent.body()).isEqualTo("code,description\n90/10,X\n");
        assertThat(sent.header("Idempotency-Key")).isNotBlank();
        assertThat(page.hooked("damage"))
                .containsExactly(
                        "a spreadsheet made a date of the codeleft out1",
                        "the same charge under a code of another form; both were kepttaken in2");
        assertThat(page.hooked("finding"))
                .hasSize(3)
                .first()
                .asString()
                .contains("2", "10-Jan", "the description cites 1 § 10", "left out");
        assertThat(administrator.open(LIST + "?damage=OTHER_FORM").hooked("finding"))
                .hasSize(2);
        var file = administrator.open(LIST + "/findings.csv");
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.html()).contains("CODE_IS_A_DATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "named"})
    void a_list_needs_a_name_and_a_file(String name) {
        var page = administrator.send(administrator.open("/charge-lists"), "send", "a.csv", "", "list", name);
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.faultsBeside("file")).contains("this is needed");
        assertThat(page.attribute("list", "value")).isEqualTo(name);
        assertThat(StubCitations.asked("POST /api/v1/charge-lists")).isEmpty();
    }

    @Test
    void a_file_that_is_no_charge_list_is_refused_with_the_reason() {
        StubCitations.answers(
                "POST /api/v1/charge-lists",
                400,
                problem(
                        "malformed-request",
                        400,
                        "The charge list cannot be read. Nothing was stored.",
                        fault("", "charge-list-csv", "", "the file has no rows", "send some")));
        var page = administrator.send(administrator.open("/charge-lists"), "send", "a.csv", "a", "list", "Mine");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text("banner")).contains("Nothing was stored", "the file has no rows");
    }

    @Test
    void a_solicitor_reads_lists_and_imports_none() {
        var page = Browser.of("s.ol", "solicitor").open("/charge-lists");
        assertThat(page.hooked("list").getFirst()).contains("Massachusetts charges", "a.dmin", "6");
        assertThat(page.has("send")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/departures", "/reports/perceived", "/offences", "/charges", "/charge-lists"})
    void all_of_it_speaks_spanish(String address) {
        var auditor = Browser.of("a.udit", "auditor");
        auditor.open("/language/es");
        assertThat(auditor.open(address).text("main"))
                .containsAnyOf(
                        "Apartamientos por mes", "Datos percibidos", "Catálogo de infracciones", "Listas de cargos")
                .doesNotContain("Offense catalogue", "Departures by month", "Perceived demographics", "Charge lists");
    }
}
