package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is reported in numbers and what can be looked up, by those whose work it is. */
class LookupJourneyTest {

    private static final String LIST = """
            code,description
            90/10,"UNLICENSED OPERATION OF MV c90 s10"
            10-Jan,"SOMETHING c1 s10"
            90.10,"UNLICENSED OPERATION OF MV c90 s10"
            265/13A/A,"A&amp;B <b id=in>bold</b> c265 s13A"
            only-one-cell
            """;

    @Test
    void aCouncilViewerReadsTheRateByMonthAndNobodysName() throws IOException {
        try (var viewer = Person.signedIn("viewer.rates", "council-viewer")) {
            viewer.click("nav >> text=Reports");
            assertThat(viewer.sees("[data-test=month]")).hasCount(12);
            assertThat(viewer.sees("main")).containsText("there is no such count by officer");
            assertThat(viewer.sees("main")).not().containsText(Pattern.compile("officer\\.[a-z]"));
            Inspection.of(viewer, "departure-rates");
            viewer.types("from", "2026-03");
            viewer.types("to", "2026-01");
            viewer.click("main button[type=submit]");
            assertThat(viewer.sees("[data-test=fault]")).containsText("after the last");
            Inspection.of(viewer, "departure-rates-months-out-of-order");
            viewer.opens("/reports/departures?from=2026-01&to=2026-03");
            assertThat(viewer.sees("[data-test=month]")).hasCount(3);
            var file = viewer.page().waitForDownload(() -> viewer.click("a[download][href*=csv]"));
            assertThat(Files.readString(file.path()))
                    .startsWith("\uFEFFmonth,stops,departures,per_hundred,withheld")
                    .contains("2026-03");

            viewer.click("main >> text=Perceived demographics");
            assertThat(viewer.sees("main")).containsText("Nobody can read it citation by citation");
            Inspection.of(viewer, "perceived-counts");
            viewer.opens("/language/es");
            viewer.opens("/reports/departures");
            assertThat(viewer.sees("h1")).hasText("Apartamientos por mes");
            Inspection.of(viewer, "departure-rates-in-spanish");
            for (var closed : new String[] {"/citations", "/charge-lists", "/departures"}) {
                viewer.opens(closed);
                assertThat(viewer.sees("[data-test=error-text]")).isVisible();
            }
        }
    }

    @Test
    void aSupervisorReadsTheRateAndNotWhatWasPerceived() {
        try (var supervisor = Person.anybody("supervisor")) {
            supervisor.opens("/reports/departures");
            assertThat(supervisor.sees("[data-test=month]")).hasCount(12);
            assertThat(supervisor.sees("main")).not().containsText("Perceived demographics");
            supervisor.opens("/reports/perceived");
            assertThat(supervisor.sees("[data-test=error-text]")).isVisible();
        }
        try (var chief = Person.anybody("chief")) {
            chief.opens("/reports/perceived");
            assertThat(chief.sees("h1")).hasText("Perceived demographics");
        }
    }

    @Test
    void anOfficerLooksAnOffenceUpByTheKeyboardAlone() {
        try (var officer = Person.anybody("officer")) {
            var keys = officer.page().keyboard();
            officer.tabsTo("a[href='/offences']");
            keys.press("Enter");
            assertThat(officer.sees("[data-test=offence]").first()).isVisible();
            Inspection.of(officer, "offences");
            officer.tabsTo("#text");
            keys.type("without being licensed");
            keys.press("Enter");
            assertThat(officer.sees("[data-test=offence]")).hasCount(1);
            officer.tabsTo("[data-test=offence] a");
            keys.press("Enter");
            assertThat(officer.sees("#code")).hasText("90-10");
            assertThat(officer.sees("[data-test=status]")).containsText("verified");
            assertThat(officer.sees("[data-test=source]")).not().isEmpty();
            assertThat(officer.sees("[data-test=band]")).hasCount(3);
            Inspection.of(officer, "offence");
            officer.opens("/offences?text=%3Cb%20id%3Din%3E&code=%7B%7B7*7%7D%7D");
            assertThat(officer.sees("[name=text]")).hasValue("<b id=in>");
            assertThat(officer.sees("#in")).hasCount(0);
            assertThat(officer.sees("[data-test=none]")).isVisible();
        }
    }

    @Test
    void anAdministratorImportsAChargeListAndASolicitorReadsWhatIsWrongWithIt() throws IOException {
        String report;
        try (var administrator = Person.signedInWithSecondFactor("administrator.lists", "administrator")) {
            administrator.opens("/charge-lists");
            administrator.click("#send");
            assertThat(administrator.sees("[data-test=fault]")).hasCount(2);
            Inspection.of(administrator, "charge-lists-nothing-chosen");
            administrator.types("list", "<b id=in>Journey</b>");
            administrator
                    .page()
                    .locator("#file")
                    .setInputFiles(new FilePayload("list.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
            administrator.click("#send");
            assertThat(administrator.sees("h1")).hasText("<b id=in>Journey</b>");
            assertThat(administrator.sees("[data-test=damage]")).not().hasCount(0);
            assertThat(administrator.sees("main")).containsText("a spreadsheet made a date of the code");
            assertThat(administrator.sees("#in")).hasCount(0);
            Inspection.of(administrator, "charge-list");
            report = administrator.page().url().replaceFirst(".*(/charge-lists/)", "$1");
            administrator.opens("/charge-lists");
            Inspection.of(administrator, "charge-lists");
        }
        try (var solicitor = Person.signedInWithSecondFactor("solicitor.lists", "solicitor")) {
            solicitor.opens(report);
            assertThat(solicitor.sees("[data-test=finding]").first()).isVisible();
            var file = solicitor.page().waitForDownload(() -> solicitor.click("a[download][href*=csv]"));
            assertThat(Files.readString(file.path())).contains("CODE_IS_A_DATE");
            solicitor.opens("/charge-lists");
            assertThat(solicitor.sees("#send")).hasCount(0);
            solicitor.opens("/charges?text=unlicensed");
            assertThat(solicitor.sees("[data-test=charge]").first()).containsText("imported, unverified");
            Inspection.of(solicitor, "charges");
            solicitor.opens("/reports/departures");
            assertThat(solicitor.sees("[data-test=month]")).hasCount(12);
            solicitor.opens("/language/es");
            solicitor.opens(report);
            Inspection.of(solicitor, "charge-list-in-spanish");
        }
    }
}
