package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.welcomingcity.citations.Roadside.CLERK;
import static org.welcomingcity.citations.Roadside.OFFICER;
import static org.welcomingcity.citations.Roadside.OTHER_OFFICER;
import static org.welcomingcity.citations.Roadside.aSpeedingStop;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.as;
import static org.welcomingcity.citations.Roadside.change;
import static org.welcomingcity.citations.Roadside.cited;
import static org.welcomingcity.citations.Roadside.map;
import static org.welcomingcity.citations.Roadside.reachesItsReceiver;
import static org.welcomingcity.citations.Roadside.with;
import static org.welcomingcity.testkit.problem.ProblemMatchers.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.xml.sax.SAXException;

@QuarkusTest
@RealThing
class SummonsTest {

    @Test
    void an_application_is_rewritten_until_it_is_signed_and_then_stands() {
        var number = cited(OFFICER, anUnlicensedStop());
        as(OFFICER)
                .get("/api/v1/citations/" + number + "/complaint-application")
                .then()
                .spec(problem(404, "no-application"));
        change(OTHER_OFFICER, number, "complaint-application", application()).spec(problem(403, "not-your-citation"));
        change(OFFICER, number, "complaint-application", application())
                .statusCode(200)
                .body("signed", equalTo(false))
                .body("witnesses.name", equalTo(List.of("Alex Example")));
        var anew = application();
        anew.put("facts", "The facts, written anew.");
        change(OFFICER, number, "complaint-application", anew)
                .statusCode(200)
                .body("facts", equalTo("The facts, written anew."));
        change(OFFICER, number, "complaint-application/signature", map("title", "Patrol Officer"))
                .statusCode(200)
                .body("signedBy", equalTo("officer.one"))
                .body("signedAt", notNullValue());
        change(OFFICER, number, "complaint-application", application()).spec(problem(409, "application-signed"));
        change(OFFICER, number, "complaint-application/signature", map("title", "Chief"))
                .spec(problem(409, "application-signed"));
        assertThatThrownBy(() ->
                        Database.run("update complaint_application set facts = 'other' where signed_by is not null"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed");
        change(OFFICER, cited(OFFICER, aSpeedingStop()), "complaint-application", application())
                .spec(problem(422, "nothing-criminal"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void the_packet_prints_as_a_tagged_pdf(PDFAFlavour flavour) throws Exception {
        var number = cited(OFFICER, aMixedStop());
        change(OFFICER, number, "complaint-application", application()).statusCode(200);
        change(OFFICER, number, "complaint-application/signature", map("title", "Patrol Officer"))
                .statusCode(200);
        var pdf = as(CLERK)
                .accept("application/pdf")
                .get("/api/v1/citations/" + number + "/complaint-application")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as("%s", result.getTestAssertions())
                    .isTrue();
        }
    }

    @Test
    void the_packet_for_machines_keeps_to_its_schema_whatever_was_typed() throws Exception {
        var stop = aMixedStop();
        with(stop, "driver.familyName", "O'Sample & <Sons>");
        with(stop, "driver.licenceNumber", "S12345678");
        with(stop, "driver.licenceState", "MA");
        with(stop, "driver.dateOfBirth", "1990-04-01");
        with(
                stop,
                "driver.address",
                map("line1", "1 Sample Street", "city", "Cambridge", "state", "MA", "postalCode", "02139"));
        var number = cited(OFFICER, stop);
        var content = application();
        content.put("facts", "]]> \u202e <ProbableCauseText>\nsecond line &amp;");
        change(OFFICER, number, "complaint-application", content)
                .spec(problem(400, "malformed-request", "facts", "form-cleantext"));
        content.put("facts", "]]> <ProbableCauseText>\nsecond line &amp;");
        change(OFFICER, number, "complaint-application", content).statusCode(200);
        mustBeValid(xml(number));
        change(OFFICER, number, "complaint-application/signature", map("title", "Patrol Officer"))
                .statusCode(200);
        var xml = xml(number);
        mustBeValid(xml);
        assertThat(xml)
                .contains(number)
                .contains("O'Sample &amp; &lt;Sons&gt;")
                .contains("<StatuteCodeIdentificationID>90-10<")
                .contains("<DrivingIncidentRecordedSpeedRateMeasure>45<")
                .contains("<OfficialTitleText>Patrol Officer<");
        assertThatThrownBy(() ->
                        mustBeValid(xml.replace("<CaseCourtName>", "<Court>").replace("</CaseCourtName>", "</Court>")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void the_packet_for_machines_takes_one_name_a_kind_of_plate_and_no_plate() throws Exception {
        var stop = with(anUnlicensedStop(), "driver", map("familyName", "Sukarno"));
        var number = cited(OFFICER, with(stop, "vehicle.plate.kind", "COMMERCIAL"));
        change(OFFICER, number, "complaint-application", application()).statusCode(200);
        mustBeValid(xml(number));
        assertThat(xml(number))
                .contains("<PersonSurName>Sukarno<", "<IdentificationCategoryText>COMMERCIAL<")
                .doesNotContain("PersonGivenName");
        var unplated = with(stop, "vehicle", map("noPlate", "NONE", "vin", "1M8GDM9AXKP042788"));
        var other = cited(OFFICER, unplated);
        change(OFFICER, other, "complaint-application", application()).statusCode(200);
        mustBeValid(xml(other));
        assertThat(xml(other))
                .contains("<VehicleIdentification><IdentificationID>1M8GDM9AXKP042788<")
                .doesNotContain("ConveyanceRegistrationPlateIdentification");
    }

    @Test
    void a_summons_follows_a_complaint_and_each_attempt_is_tracked_until_it_returns() {
        var number = reachesItsReceiver(cited(OFFICER, anUnlicensedStop()));
        change(CLERK, number, "summonses", summons()).spec(problem(409, "no-complaint-issued"));
        change(
                        CLERK,
                        number,
                        "contest/outcomes",
                        ContestTest.outcome("CLERK_MAGISTRATE", "2026-04-21", "COMPLAINT_ISSUED"))
                .statusCode(200);
        String id = change(CLERK, number, "summonses", summons())
                .statusCode(200)
                .body("summonses[0].status", equalTo("TO_SERVE"))
                .extract()
                .path("summonses[0].id");
        var attempts = "summonses/" + id + "/attempts";
        var back = map("returnedOn", "2026-05-02", "statement", "Served as stated.");
        change(OFFICER, number, "summonses/" + id + "/return", back).spec(problem(409, "service-not-tried"));
        change(OFFICER, number, attempts, attempt("IN_HAND", "NOT_FOUND"))
                .statusCode(200)
                .body("summonses[0].status", equalTo("TO_SERVE"));
        change(OFFICER, number, attempts, attempt("MAIL", "SERVED"))
                .spec(problem(422, "report-cannot-stand", "result", "summons-service"));
        var mailed = attempt("MAIL", "MAILED");
        mailed.remove("proof");
        change(CLERK, number, attempts, mailed).spec(problem(422, "report-cannot-stand", "proof", "summons-service"));
        change(CLERK, number, attempts, attempt("MAIL", "MAILED"))
                .statusCode(200)
                .body("summonses[0].status", equalTo("SERVED"));
        change(CLERK, number, attempts, attempt("MAIL", "CAME_BACK"))
                .statusCode(200)
                .body("summonses[0].status", equalTo("TO_SERVE"));
        change(OFFICER, number, attempts, attempt("POLICE_DELIVERY", "SERVED"))
                .statusCode(200)
                .body("summonses[0].status", equalTo("SERVED"))
                .body("summonses[0].returned", nullValue());
        change(OFFICER, number, "summonses/" + id + "/return", back)
                .statusCode(200)
                .body("summonses[0].status", equalTo("RETURNED_SERVED"))
                .body("summonses[0].returned.statement", equalTo("Served as stated."))
                .body("summonses[0].attempts.result", equalTo(List.of("NOT_FOUND", "MAILED", "CAME_BACK", "SERVED")));
        change(OFFICER, number, attempts, attempt("IN_HAND", "SERVED")).spec(problem(409, "summons-returned"));
        change(OTHER_OFFICER, number, attempts, attempt("IN_HAND", "SERVED")).spec(problem(403, "not-your-citation"));
        as(CLERK)
                .get("/api/v1/citations/" + number + "/trail")
                .then()
                .body("entries.action", hasItems("summons.received", "summons.service-attempted", "summons.returned"));
        assertThatThrownBy(() -> Database.run("delete from service_attempt"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed");
    }

    private static Map<String, Object> aMixedStop() {
        var stop = anUnlicensedStop();
        stop.put(
                "violations",
                List.of(
                        map("offence", "90-10", "disposition", "CRIMINAL"),
                        map(
                                "offence",
                                "90-17",
                                "disposition",
                                "CIVIL",
                                "speed",
                                map("limit", 30, "speed", 45, "zone", "NONE"))));
        return stop;
    }

    private static String xml(String number) {
        return as(CLERK)
                .accept("application/xml")
                .get("/api/v1/citations/" + number + "/complaint-application")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void mustBeValid(String xml) throws Exception {
        validator().validate(new StreamSource(new StringReader(xml)));
    }

    private static Validator validator() throws SAXException {
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        return schemas.newSchema(new StreamSource(
                        Objects.requireNonNull(SummonsTest.class.getResourceAsStream("/schemas/citation-case.xsd"))))
                .newValidator();
    }

    static Map<String, Object> application() {
        return map(
                "court",
                "Cambridge Division of the District Court Department, sitting in Medford",
                "incident",
                "26-004411",
                "facts",
                "I saw the vehicle pass a red signal and stopped it.\nThe registry confirmed that no licence was issued.",
                "witnesses",
                List.of(map("name", "Alex Example", "capacity", "officer at the scene", "contact", "the station")));
    }

    static Map<String, Object> summons() {
        return map(
                "docket",
                "2652CR000123",
                "court",
                "Cambridge Division, sitting in Medford",
                "issuedOn",
                "2026-04-22",
                "appearAt",
                "2026-05-20T09:00:00-04:00");
    }

    static Map<String, Object> attempt(String channel, String result) {
        return map(
                "channel",
                channel,
                "result",
                result,
                "attemptedAt",
                "2026-04-25T18:10:00-04:00",
                "server",
                "officer.one",
                "place",
                "1 Sample Street",
                "proof",
                "receipt 118",
                "note",
                "nothing else");
    }
}
