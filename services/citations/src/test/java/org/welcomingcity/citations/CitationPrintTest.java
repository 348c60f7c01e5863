package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.DISPATCH;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.pdf.PdfConformance;

@QuarkusTest
@RealThing
class CitationPrintTest {

    @Test
    void a_summons_tells_whom_it_is_for_what_is_cited_and_what_to_do_by_when() throws IOException {
        var stop = with(anUnlicensedStop(), "driver.familyName", "Núñez <b>Sample</b> & Co");
        with(
                stop,
                "driver.address",
                map("line1", "1 Main Street", "city", "Cambridge", "state", "MA", "postalCode", "02139"));
        with(stop, "driver.dateOfBirth", "1990-02-28");
        var number = cited(OFFICER, stop);
        assertThat(Papers.citation(number))
                .contains(
                        "No. " + number,
                        "Núñez <b>Sample</b> & Co, Robin",
                        "1 Main Street, Cambridge, MA 02139",
                        "February 28, 1990",
                        "MA 1ABC23",
                        "March 5, 2026, 2:10 PM",
                        "To be heard first, write to the court by Monday, March 9, 2026",
                        "You cannot pay this citation.",
                        "Write to: Cambridge Division of the District Court, 4040 Mystic Valley Parkway, Medford, MA 02155",
                        "G.L. c. 90C § 3(B)(2)")
                .doesNotContain("SUMMONS", "policy", "contested", "verified", "source", "Nobody has confirmed");
    }

    /** A driver asks for an officer by name and badge; what somebody signs in with is nobody's name. */
    @Test
    void it_names_the_officer_as_people_do() throws IOException {
        var stop = with(anUnlicensedStop(), "officer", "1170");
        String number = post(DISPATCH, "/api/v1/stops", stop)
                .then()
                .statusCode(201)
                .extract()
                .path("citation.number");
        assertThat(Papers.citation(number)).contains("Officer Test officer.badged, badge 1170");
    }

    @Test
    void a_civil_citation_says_what_it_costs() throws IOException {
        var stop = anUnlicensedStop();
        with(stop, "facts.licence", "VALID_ELSEWHERE");
        with(stop, "facts.driverFit", true);
        with(stop, "facts.residencyFacts", false);
        stop.put("violations", List.of(map("offence", "89-9", "disposition", "CIVIL")));
        stop.put("choice", map("person", "CIVIL_CITATION", "vehicle", "DRIVER_KEEPS"));
        assertThat(Papers.citation(cited(OFFICER, stop)))
                .contains(
                        "Civil motor vehicle infraction",
                        "Nobody has confirmed this address yet. Ask the office before you write.",
                        "Do one of these by Wednesday, March 25, 2026",
                        "Pay $100.00 to the Registry of Motor Vehicles.",
                        "the court's filing fee of $25.00.",
                        "Write to: Registry of Motor Vehicles",
                        "G.L. c. 90C § 3(A)(2)")
                .doesNotContain("verified", "source", "date below");
    }

    /** Names as they are written, and a paper of one page that is named after its citation. */
    @Test
    void a_name_in_any_script_stands_on_one_page() throws IOException {
        var stop = with(anUnlicensedStop(), "driver.familyName", "উদ্দিন");
        with(stop, "driver.givenNames", "W".repeat(100));
        var answer = as(CLERK).get("/api/v1/citations/" + cited(OFFICER, stop) + "/print");
        answer.then().statusCode(200);
        assertThat(answer.header("Content-Disposition")).containsPattern("filename=\"citation-C\\d{7}\\.pdf\"");
        assertThat(PdfConformance.violations(answer.asByteArray())).isEmpty();
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            assertThat(pdf.getNumberOfPages()).isOne();
        }
    }

    @Test
    void a_name_that_no_typeface_has_is_told_and_not_printed_with_a_hole() {
        var number = cited(OFFICER, with(anUnlicensedStop(), "driver.familyName", "Ꮳꮃꭹ"));
        as(CLERK).get("/api/v1/citations/" + number + "/print").then().spec(problem(422, "cannot-be-printed"));
    }

    @Test
    void an_officer_prints_their_own_and_a_number_that_is_none_is_not_printed() {
        var number = cited(OFFICER, anUnlicensedStop());
        as(OFFICER).get("/api/v1/citations/" + number + "/print").then().statusCode(200);
        as(OTHER_OFFICER).get("/api/v1/citations/" + number + "/print").then().spec(problem(403, "not-your-citation"));
        as(CLERK).get("/api/v1/citations/C9999998/print").then().spec(problem(404, "unknown-citation"));
    }

    /** Whoever drives gets what they have to do in their language, and is told which text is the citation. */
    @Test
    void a_driver_who_speaks_spanish_gets_a_copy_in_spanish() {
        var summons =
                cited(OFFICER, with(anUnlicensedStop(), "vehicle", map("noPlate", "NONE", "vin", "1HGCM82633A004352")));
        assertThat(Papers.citation(summons, "ES"))
                .contains(
                        "Citación uniforme de Massachusetts",
                        "Copia en español para quien conduce. Vale el texto de la citación en inglés.",
                        "N.º " + summons,
                        "Para que lo escuchen antes, escriba al tribunal a más tardar el lunes 9 de marzo de 2026",
                        "No puede pagar esta citación.",
                        "Conducir un vehículo de motor sin tener licencia",
                        "jueves 5 de marzo de 2026",
                        "Placa ninguna")
                .doesNotContain("Offense", "Driver", "You cannot", "License");
        var speeding = cited(OFFICER, aSpeedingStop());
        assertThat(Papers.citation(speeding, "ES"))
                .contains(
                        "Pague $",
                        "al Registro de Vehículos de Motor",
                        "antes de que termine el",
                        "Exceso de velocidad");
        assertThat(Papers.citation(speeding)).contains("Pay $").doesNotContain("español");
        as(CLERK)
                .get("/api/v1/citations/" + speeding + "/print?language=FR")
                .then()
                .statusCode(400)
                .body("faults.field", hasItem("language"));
    }

    /** What is said on paper is said in every language. */
    @Test
    void every_word_of_the_paper_is_there_in_every_language() throws IOException {
        assertThat(words("citation_es.properties").keySet())
                .isEqualTo(words("citation.properties").keySet());
        words("citation.properties")
                .forEach((name, english) -> assertThat(
                                words("citation_es.properties").getProperty((String) name))
                        .as("%s", name)
                        .matches(spanish -> spanish.contains("{0}") == ((String) english).contains("{0}")));
    }

    private static Properties words(String file) {
        var words = new Properties();
        try (var stream = new InputStreamReader(
                CitationPrintTest.class.getResourceAsStream("/papers/" + file), StandardCharsets.UTF_8)) {
            words.load(stream);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
