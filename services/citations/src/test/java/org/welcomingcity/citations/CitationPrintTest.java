package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.pdf.PdfConformance;

@QuarkusTest
@RealThing
class CitationPrintTest {

    private static String printed(String number) throws IOException {
        var answer = as(CLERK).get("/api/v1/citations/" + number + "/print");
        answer.then().statusCode(200).contentType("application/pdf");
        var file = answer.asByteArray();
        Files.write(Path.of("target/citation-" + number + ".pdf"), file);
        assertThat(PdfConformance.violations(file)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void a_summons_tells_whom_it_is_for_what_is_cited_and_what_to_do_by_when() throws IOException {
        var stop = with(anUnlicensedStop(), "driver.familyName", "Núñez <b>Sample</b> & Co");
        with(
                stop,
                "driver.address",
                map("line1", "1 Main Street", "city", "Cambridge", "state", "MA", "postalCode", "02139"));
        with(stop, "driver.dateOfBirth", "1990-02-28");
        var number = cited(OFFICER, stop);
        assertThat(printed(number))
                .contains(
                        "No. " + number,
                        "Núñez <b>Sample</b> & Co, Robin",
                        "1 Main Street, Cambridge, MA 02139",
                        "February 28, 1990",
                        "MA 1ABC23",
                        "March 5, 2026, 2:10 PM",
                        "Nothing on it can be paid to the registrar",
                        "March 9, 2026",
                        "contested",
                        "in writing at the court, by the date below.")
                .doesNotContain("SUMMONS", "policy", "date above");
    }

    @Test
    void a_civil_citation_says_what_it_costs() throws IOException {
        var stop = anUnlicensedStop();
        with(stop, "facts.licence", "VALID_ELSEWHERE");
        stop.put("violations", List.of(map("offence", "89-9", "disposition", "CIVIL")));
        stop.put("choice", map("person", "CIVIL_CITATION", "vehicle", "DRIVER_KEEPS"));
        assertThat(printed(cited(OFFICER, stop)))
                .contains(
                        "Civil motor vehicle infraction",
                        "Pay the scheduled assessment to the registrar",
                        "for a hearing, by the date below.",
                        "March 25, 2026");
    }

    @Test
    void an_officer_prints_their_own_and_a_number_that_is_none_is_not_printed() {
        var number = cited(OFFICER, anUnlicensedStop());
        as(OFFICER).get("/api/v1/citations/" + number + "/print").then().statusCode(200);
        as(OTHER_OFFICER).get("/api/v1/citations/" + number + "/print").then().spec(problem(403, "not-your-citation"));
        as(CLERK).get("/api/v1/citations/C9999998/print").then().spec(problem(404, "unknown-citation"));
    }
}
