package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.portal.service.FileTypes;

@QuarkusTest
@PagesAlone
class StateDataTest {

    private static final String IMPORT = "/state-data/" + Fixtures.IMPORT;

    private Browser administrator;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        administrator = Browser.of("a.ng", "administrator");
    }

    @Test
    void a_file_is_handed_on_as_it_is_and_its_progress_is_shown() {
        var list = administrator.open("/state-data");
        assertThat(list.hooked("import").getFirst()).contains("citations-2020.csv", "Being read, 68 %", "23990", "812");
        var page = administrator.send(list, "send", "a file.csv", "a,b\r\n1,2\r\n", "agency", "Boston Police");
        assertThat(page.address()).isEqualTo(IMPORT);
        var sent = StubCitations.asked("POST /api/v1/state-exports").getFirst();
        assertThat(sent.body()).isEqualTo("a,b\r\n1,2\r\n");
        assertThat(sent.query()).contains("agency=Boston", "fileName=a");
        assertThat(sent.header("Content-Type")).startsWith("text/csv");
        assertThat(sent.header("Idempotency-Key")).isEqualTo(list.formOf("send").get("key"));
        assertThat(page.attribute("progress-bar", "value")).isEqualTo("68");
        assertThat(page.text("progress")).contains("24000 of 35352 lines read");
        assertThat(page.hooked("dirt")).hasSize(2).first().asString().contains("806");
        assertThat(page.attribute("progress", "hx-get")).isEqualTo(IMPORT);
    }

    @Test
    void a_part_is_the_progress_alone_and_ends_asking_when_it_is_done() {
        StubCitations.answers(
                "GET /api/v1/state-exports/" + Fixtures.IMPORT,
                200,
                Fixtures.file("state-export.json").replace("RUNNING", "COMPLETED"));
        var part = administrator.openPart(IMPORT);
        assertThat(part.html()).doesNotContain("<html", "hx-get");
        assertThat(part.text()).contains("Read to the end");
    }

    @Test
    void no_file_and_a_refused_one_are_said_beside_the_field() {
        var list = administrator.open("/state-data");
        var none = administrator.send(list, "send", "", "", "agency", "Boston Police");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.faultsBeside("file")).contains("No file was chosen");
        assertThat(none.formOf("send")).containsEntry("agency", "Boston Police");
        StubCitations.answers(
                "POST /api/v1/state-exports",
                400,
                problem(
                        "malformed-request",
                        400,
                        "x",
                        fault("agency", "form-notnull", "", "must be named", "name it")));
        var refused = administrator.send(list, "send", "a.csv", "a", "agency", "");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.faultsBeside("agency")).contains("must be named");
    }

    /** The same as a workbook, from the same address of the service. */
    @ParameterizedTest
    @CsvSource({
        "/state-data/ordinance.xlsx, /api/v1/state-citations/ordinance.csv",
        "/state-data/speeding.xlsx, /api/v1/state-citations/speeding.csv",
        "/state-data/3f1a6a38-2f6e-4a5e-8c6c-1c8a3bb2f0aa/findings.xlsx,"
                + "/api/v1/state-exports/3f1a6a38-2f6e-4a5e-8c6c-1c8a3bb2f0aa/findings.csv"
    })
    void lists_can_be_had_as_workbooks(String address, String service) {
        var file = administrator.open(address);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualTo(FileTypes.XLSX);
        assertThat(file.header("Content-Disposition")).endsWith(".xlsx\"");
        assertThat(StubCitations.asked("GET " + service).getLast().header("Accept"))
                .isEqualTo(FileTypes.XLSX);
    }

    @ParameterizedTest
    @CsvSource({
        "/state-data/ordinance.csv, R1234567",
        "/state-data/speeding.csv, R7654321",
        "/state-data/3f1a6a38-2f6e-4a5e-8c6c-1c8a3bb2f0aa/findings.csv, no hour"
    })
    void reports_come_as_files(String address, String content) {
        var file = administrator.open(address);
        assertThat(file.header("Content-Type")).startsWith("text/csv");
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=");
        assertThat(file.html()).contains(content);
    }

    @Test
    void findings_are_listed_line_by_line_and_the_filter_goes_on_to_the_next_page() {
        var page = administrator.open(IMPORT + "/findings?dirt=NO_HOUR");
        assertThat(page.hooked("finding").getFirst()).contains("251", "R1234567", "the time of day is missing");
        assertThat(page.attribute("next-page", "href")).isEqualTo(IMPORT + "/findings?dirt=NO_HOUR&after=after-251");
        assertThat(StubCitations.asked("GET /api/v1/state-exports/" + Fixtures.IMPORT + "/findings")
                        .getFirst()
                        .query())
                .contains("dirt=NO_HOUR");
    }

    @Test
    void what_the_ordinance_would_have_done_is_counted_and_explained() {
        var page = Browser.of("c.viewer", "council-viewer").open("/state-data/ordinance?verdict=NEEDS_REASON");
        assertThat(page.hooked("citations")).containsExactly("324");
        assertThat(page.hooked("row").getFirst()).contains("Arrest", "Summons", "needs a reason", "14", "P8");
        assertThat(page.hooked("line").getFirst())
                .contains("R1234567", "unlicensed driver is summoned", "a warrant had been found");
        assertThat(page.text("main")).contains("identity is taken to be established");
        assertThat(page.attribute("next-page", "href"))
                .isEqualTo("/state-data/ordinance?verdict=NEEDS_REASON&after=after-one");
    }

    @Test
    void speeding_amounts_stand_beside_the_formula() {
        var page = administrator.open("/state-data/speeding?match=nonsense");
        assertThat(page.hooked("lines")).containsExactly("9000");
        assertThat(page.hooked("line").getFirst()).contains("50 / 30", "$ 150", "$ 205", "Differs");
        assertThat(StubCitations.asked("GET /api/v1/state-citations/speeding")
                        .getFirst()
                        .query())
                .doesNotContain("nonsense");
    }

    @ParameterizedTest
    @CsvSource({
        "council-viewer, /state-data, 403",
        "officer, /state-data/ordinance, 403",
        "citation-clerk, /state-data/speeding, 403",
        "auditor, /state-data, 200",
        "solicitor, /state-data/ordinance, 200"
    })
    void it_opens_to_its_roles(String role, String address, int status) {
        assertThat(Browser.of("somebody", role).open(address).status()).isEqualTo(status);
    }

    @Test
    void only_an_administrator_is_asked_for_a_file() {
        assertThat(Browser.of("x", "auditor").open("/state-data").has("send")).isFalse();
    }
}
