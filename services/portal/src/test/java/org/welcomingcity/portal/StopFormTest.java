package org.welcomingcity.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.portal.Fixtures.fault;
import static org.welcomingcity.portal.Fixtures.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@PagesAlone
class StopFormTest {

    private static final String PREVIEW = "POST /api/v1/stops/preview";
    private static final String RECORD = "POST /api/v1/stops";
    private static final String KEY = "Idempotency-Key";
    private static final String[] UNLICENSED_STOP = {
        "occurredAt", "2026-11-18T14:30",
        "location.description", "Massachusetts Ave & Prospect St",
        "location.node", "4711",
        "driver.familyName", "Almeida",
        "driver.givenNames", "Rosa",
        "vehicle.plate.characters", "2KXR41",
        "facts.licence", "NONE",
        "facts.identityEstablished", "true",
        "facts.vehicle.present", "true",
        "facts.vehicle.registered", "true",
        "facts.vehicle.insured", "true",
        "facts.vehicle.platesRevoked", "false",
        "facts.vehicle.evidence", "false",
        "facts.vehicle.passenger", "NONE",
        "facts.vehicle.opportunity", "NOT_GIVEN",
        "facts.vehicle.locationSafe", "true",
        "facts.vehicle.mayStayParked", "false",
        "facts.vehicle.alternative", "NONE",
        "violations[0].offence", "90-10",
        "choice.person", "SUMMONS",
        "choice.vehicle", "WAITING",
    };

    private Browser officer;

    @BeforeEach
    void afresh() {
        StubCitations.reset();
        officer = Browser.of("o.rivera", "officer");
    }

    @Test
    void shows_every_field_of_a_stop_by_its_name_in_the_api() {
        var page = officer.open("/stops/new");
        var lines = IntStream.range(0, 4)
                .mapToObj(line -> "violations[%d].".formatted(line))
                .flatMap(line -> Stream.of("offence", "disposition", "speed.speed", "speed.limit", "speed.zone")
                        .map(field -> line + field));
        assertThat(page.fields("stop-form"))
                .containsExactlyElementsOf(Stream.of(
                                Stream.of(
                                        "occurredAt",
                                        "location.description",
                                        "driver.familyName",
                                        "driver.givenNames",
                                        "driver.dateOfBirth",
                                        "driver.licenceNumber",
                                        "driver.licenceState",
                                        "driver.address.line1",
                                        "driver.address.line2",
                                        "driver.address.city",
                                        "driver.address.state",
                                        "driver.address.postalCode",
                                        "vehicle.plate.characters",
                                        "vehicle.plate.jurisdiction",
                                        "vehicle.plate.kind",
                                        "vehicle.noPlate",
                                        "facts.vehicle.registered",
                                        "facts.vehicle.insured",
                                        "facts.vehicle.platesRevoked",
                                        "vehicle.make",
                                        "vehicle.model",
                                        "vehicle.colour",
                                        "vehicle.vin",
                                        "facts.licence",
                                        "facts.residencyFacts",
                                        "facts.identityEstablished",
                                        "facts.driverFit",
                                        "facts.judicialWarrant.number",
                                        "facts.judicialWarrant.court",
                                        "facts.judicialWarrant.issuedBy",
                                        "facts.otherArrestOffence",
                                        "facts.federalAdministrativeDocument",
                                        "facts.vehicle.present",
                                        "facts.vehicle.passenger",
                                        "facts.vehicle.opportunity",
                                        "opportunity.startedAt",
                                        "opportunity.endedAt",
                                        "opportunity.attempts",
                                        "opportunity.endReason",
                                        "opportunity.endedEarly",
                                        "facts.vehicle.locationSafe",
                                        "facts.vehicle.mayStayParked",
                                        "facts.vehicle.alternative",
                                        "facts.vehicle.ownerTowPractical",
                                        "facts.vehicle.evidence",
                                        "facts.vehicle.mandatoryGround",
                                        "facts.vehicle.groundFacts.refusedAt",
                                        "facts.vehicle.groundFacts.order.number",
                                        "facts.vehicle.groundFacts.order.issuedBy",
                                        "facts.vehicle.groundFacts.order.signedBy",
                                        "facts.vehicle.purpose",
                                        "choice.person",
                                        "choice.vehicle",
                                        "choice.otherWay",
                                        "choice.ground",
                                        "choice.reason",
                                        "lateReason"),
                                lines)
                        .flatMap(names -> names)
                        .toList());
        assertThat(page.has("see-decision")).isTrue();
        assertThat(page.has("issue")).isTrue();
        assertThat(page.attribute("reason", "name")).isEqualTo("choice.reason");
        assertThat(page.elements("//input[@name='choice.person'][@checked]"))
                .as("what the officer decides is not decided for them")
                .isEmpty();
        assertThat(page.elements("//input[starts-with(@name, 'facts.')][@checked]"))
                .as("no fact is answered for them")
                .isEmpty();
        assertThat(page.elements("//select//option[@selected][@value != '']")).isEmpty();
    }

    @Test
    void every_field_has_a_label_and_no_id_stands_twice() {
        var page = officer.open("/stops/new");
        page.elements(
                        "//form[@id='stop-form']//*[(self::input and not(@type='hidden')) or self::select or self::textarea]")
                .forEach(field -> assertThat(page.elements("//label[@for='%s']".formatted(field.getAttribute("id"))))
                        .as(field.getAttribute("id"))
                        .hasSize(1));
        var ids = page.elements("//*[@id]").stream()
                .map(element -> element.getAttribute("id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void an_empty_form_has_no_decision_and_says_what_is_open() {
        var page = officer.open("/stops/new");
        assertThat(page.has("decision-sentence")).isFalse();
        assertThat(page.html())
                .contains("What did you find out about the licen")
                .contains("Is there a car to decide about?");
        assertThat(StubCitations.asked(PREVIEW)).isEmpty();
        assertThat(StubCitations.asked(RECORD)).isEmpty();
    }

    @Test
    void the_part_a_script_asks_for_has_the_sentence_and_the_rows_that_decided() {
        var form = officer.open("/stops/new").formOf("see-decision");
        form.putAll(Browser.pairs(UNLICENSED_STOP));
        var part = officer.postInPart("/stops/decision", form);
        assertThat(part.status()).isEqualTo(200);
        assertThat(part.html()).doesNotContain("<!DOCTYPE").doesNotContain("<nav");
        assertThat(part.text("decision-sentence")).startsWith("Summons to court");
        assertThat(part.hooked("hit-row"))
                .hasSize(2)
                .anySatisfy(row ->
                        assertThat(row).contains("P8", "This row decided", "2.129.040", "verified, secondary source"))
                .anySatisfy(row -> assertThat(row).contains("K5"));
        assertThat(part.hooked("obligation")).hasSize(2);
        assertThat(part.hooked("pack").getFirst()).contains("2025-08-04", "9f2c4be17a60");
    }

    @Test
    void without_scripts_the_button_brings_the_whole_form_back_with_the_decision() {
        var page = officer.press(officer.open("/stops/new"), "see-decision", UNLICENSED_STOP);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.attribute("driver.familyName", "value")).isEqualTo("Almeida");
        assertThat(page.hooked("hit-row")).hasSize(2);
        var asked = JsonPath.from(StubCitations.asked(PREVIEW).getLast().body());
        assertThat(asked.getString("occurredAt")).isEqualTo("2026-11-18T14:30:00-05:00");
        assertThat(asked.getString("choice.person")).isEqualTo("SUMMONS");
        assertThat(asked.getString("facts.licence")).isEqualTo("NONE");
        assertThat(asked.getString("driver.familyName")).isEqualTo("Almeida");
        assertThat(asked.getString("violations[0].disposition")).isEqualTo("CRIMINAL");
    }

    @Test
    void issuing_sends_the_stop_once_under_the_forms_key_and_shows_number_and_deadlines() {
        var form = officer.open("/stops/new");
        var page = officer.press(form, "issue", UNLICENSED_STOP);

        assertThat(page.address()).isEqualTo("/citations/" + Fixtures.CITATION + "?issued=yes");
        assertThat(page.text("citation-number")).isEqualTo(Fixtures.CITATION);
        assertThat(page.text("banner")).contains("Issued");
        assertThat(page.hooked("deadline"))
                .hasSize(2)
                .anySatisfy(deadline -> assertThat(deadline)
                        .contains("By Sun, Nov 22, 2026", "Contested count", "Tue, Nov 24, 2026")
                        .contains("c90c-3-hearing-criminal-4d"))
                .anySatisfy(deadline ->
                        assertThat(deadline).contains("Fri, Nov 27, 2026", "Thanksgiving Day", "c90c-2-forward-6bd"));
        assertThat(page.hooked("obligation")).isNotEmpty();

        assertThat(StubCitations.asked(RECORD)).hasSize(1);
        var sent = StubCitations.asked(RECORD).getFirst();
        assertThat(sent.header(KEY))
                .isEqualTo(form.formOf("issue").get("idempotencyKey"))
                .hasSize(36);
        // It is the draft's, which ends with the stop.
        assertThat(JsonPath.from(sent.body()).getString("draft")).isEqualTo(sent.header(KEY));
        assertThat(withoutDraft(sent.body()))
                .isEqualTo(JsonPath.from(Fixtures.file("recorded-stop.json")).getMap(""));
    }

    @Test
    void every_field_reaches_the_service_under_its_own_name() {
        var everything = new String[] {
            "occurredAt",
            "2026-11-18T14:30",
            "location.description",
            "Rear of 1 Kendall Sq",
            "driver.familyName",
            "Almeida",
            "driver.givenNames",
            "Rosa",
            "driver.dateOfBirth",
            "1991-04-17",
            "driver.licenceNumber",
            "S1",
            "driver.licenceState",
            "NH",
            "driver.address.line1",
            "22 Windsor St",
            "driver.address.line2",
            "Apt 3",
            "driver.address.city",
            "Cambridge",
            "driver.address.state",
            "MA",
            "driver.address.postalCode",
            "02139",
            "vehicle.plate.characters",
            "2KXR41",
            "vehicle.plate.jurisdiction",
            "NH",
            "vehicle.make",
            "Honda",
            "vehicle.model",
            "Civic",
            "vehicle.colour",
            "Blue",
            "facts.licence",
            "VALID_ELSEWHERE",
            "facts.residencyFacts",
            "true",
            "facts.identityEstablished",
            "false",
            "facts.driverFit",
            "false",
            "facts.vehicle.present",
            "true",
            "facts.judicialWarrant.number",
            "W1",
            "facts.judicialWarrant.court",
            "Cambridge District Court",
            "facts.judicialWarrant.issuedBy",
            "J. Doe",
            "facts.otherArrestOffence",
            "90-24",
            "facts.federalAdministrativeDocument",
            "true",
            "facts.vehicle.registered",
            "false",
            "facts.vehicle.insured",
            "false",
            "facts.vehicle.platesRevoked",
            "true",
            "facts.vehicle.ownerTowPractical",
            "true",
            "facts.vehicle.passenger",
            "OFFER_DECLINED",
            "facts.vehicle.opportunity",
            "ENDED",
            "facts.vehicle.locationSafe",
            "false",
            "facts.vehicle.mayStayParked",
            "true",
            "facts.vehicle.alternative",
            "REFUSED",
            "facts.vehicle.evidence",
            "true",
            "facts.vehicle.mandatoryGround",
            "imp.oui_refusal_12h",
            "facts.vehicle.purpose",
            "TRAFFIC_HAZARD",
            "opportunity.startedAt",
            "2026-11-18T14:33",
            "opportunity.endedAt",
            "2026-11-18T14:58",
            "opportunity.attempts",
            "3",
            "opportunity.endReason",
            "Nobody answered",
            "choice.person",
            "ARREST",
            "choice.vehicle",
            "IMPOUND",
            "choice.reason",
            "Across the entrance",
            "violations[0].offence",
            "90-24",
            "violations[0].disposition",
            "ARREST",
            "violations[2].offence",
            "89-9",
        };
        officer.press(officer.open("/stops/new"), "issue", everything);
        assertThat(withoutDraft(StubCitations.asked(RECORD).getFirst().body()))
                .isEqualTo(
                        JsonPath.from(Fixtures.file("recorded-stop-whole.json")).getMap(""));
    }

    @ParameterizedTest
    @CsvSource({
        "SUMMONS, 90-10, CRIMINAL",
        "SUMMONS, 89-9, CIVIL",
        "ARREST, 90-24, ARREST",
        "ARREST, 89-9, CIVIL",
        "WARNING, 90-10, WARNING",
        "CIVIL_CITATION, 89-9, CIVIL"
    })
    void a_line_left_as_chosen_above_follows_the_choice_and_the_kind_of_offence(
            String choice, String offence, String written) {
        officer.press(
                officer.open("/stops/new"),
                "issue",
                and(UNLICENSED_STOP, "choice.person", choice, "violations[0].offence", offence));
        var sent = JsonPath.from(StubCitations.asked(RECORD).getFirst().body());
        assertThat(sent.getString("violations[0].disposition")).isEqualTo(written);
    }

    @Test
    void speeding_says_how_fast_where_and_what_is_missing_stands_beside_its_field() {
        var speeding = and(
                UNLICENSED_STOP,
                "choice.person",
                "CIVIL_CITATION",
                "violations[0].offence",
                "90-17",
                "violations[0].speed.speed",
                "45",
                "violations[0].speed.limit",
                "30",
                "violations[0].speed.zone",
                "SCHOOL");
        officer.press(officer.open("/stops/new"), "issue", speeding);
        var sent = JsonPath.from(StubCitations.asked(RECORD).getFirst().body());
        assertThat(sent.getMap("violations[0].speed")).isEqualTo(Map.of("speed", 45, "limit", 30, "zone", "SCHOOL"));

        StubCitations.reset();
        StubCitations.answers(
                RECORD,
                422,
                problem(
                        "report-cannot-stand",
                        422,
                        "The stop was not recorded.",
                        fault("violations[0].speed", "c90-17-speed", "", "it depends on how fast it was", "give it")));
        var page = officer.press(
                officer.open("/stops/new"),
                "issue",
                and(UNLICENSED_STOP, "choice.person", "CIVIL_CITATION", "violations[0].offence", "90-17"));
        assertThat(page.faultsBeside("violations[0].speed.speed")).contains("it depends on how fast it was");

        StubCitations.reset();
        page = officer.press(officer.open("/stops/new"), "issue", and(speeding, "violations[0].speed.limit", "thirty"));
        assertThat(page.faultsBeside("violations[0].speed.limit")).isNotEmpty();
        assertThat(StubCitations.asked(RECORD)).isEmpty();
    }

    @Test
    void no_action_is_recorded_without_lines_and_without_a_citation() {
        StubCitations.answers(
                RECORD, 201, "{\"stopId\": \"4f1f6a38-2f6e-4a5e-8c6c-1c8a3bb2f001\", \"citation\": null}");
        var page = officer.press(
                officer.open("/stops/new"),
                "issue",
                and(UNLICENSED_STOP, "choice.person", "NO_ACTION", "choice.vehicle", "DRIVER_KEEPS"));
        assertThat(page.hooked("stop-recorded")).containsExactly("You took no action, so no citation was issued.");
        assertThat(JsonPath.from(StubCitations.asked(RECORD).getFirst().body()).getList("violations"))
                .isEmpty();
    }

    @Test
    void one_name_and_no_plate_are_told_as_they_are() {
        officer.press(
                officer.open("/stops/new"),
                "issue",
                and(
                        UNLICENSED_STOP,
                        "driver.givenNames",
                        "",
                        "vehicle.plate.characters",
                        "",
                        "vehicle.noPlate",
                        "PAPER_TAG",
                        "vehicle.vin",
                        "1HGCM82633A004352"));
        var sent = JsonPath.from(StubCitations.asked(RECORD).getFirst().body());
        assertThat(sent.getMap("driver")).doesNotContainKeys("givenNames", "nameAsGiven");
        assertThat(sent.getMap("vehicle"))
                .doesNotContainKey("plate")
                .containsEntry("noPlate", "PAPER_TAG")
                .containsEntry("vin", "1HGCM82633A004352");
    }

    @Test
    void what_looks_invented_is_confirmed_only_where_it_was_asked_back() {
        var page = officer.open("/stops/new");
        assertThat(page.html()).doesNotContain("driver.nameAsGiven", "vehicle.plate.readsSo");
        StubCitations.answers(
                RECORD,
                400,
                problem(
                        "malformed-request",
                        400,
                        "The report of the stop does not keep to its form.",
                        fault("driver.familyName", "name-placeholder", null, "FNU is often entered", "confirm it"),
                        fault(
                                "vehicle.plate.characters",
                                "plate-placeholder",
                                null,
                                "NONE is often entered",
                                "confirm")));
        var asked = officer.press(
                page,
                "issue",
                and(
                        UNLICENSED_STOP,
                        "driver.familyName",
                        "FNU",
                        "vehicle.plate.characters",
                        "NONE",
                        "vehicle.plate.kind",
                        "OTHER"));
        assertThat(asked.html()).contains("This is the name as it is on the document", "The plate reads so");
        StubCitations.reset();
        officer.press(
                asked,
                "issue",
                and(
                        UNLICENSED_STOP,
                        "driver.familyName",
                        "FNU",
                        "driver.nameAsGiven",
                        "true",
                        "vehicle.plate.characters",
                        "NONE",
                        "vehicle.plate.kind",
                        "OTHER",
                        "vehicle.plate.readsSo",
                        "true"));
        var sent = JsonPath.from(StubCitations.asked(RECORD).getFirst().body());
        assertThat(sent.getBoolean("driver.nameAsGiven")).isTrue();
        assertThat(sent.getBoolean("vehicle.plate.readsSo")).isTrue();
        assertThat(sent.getString("vehicle.plate.kind")).isEqualTo("OTHER");
    }

    @Test
    void what_is_missing_is_said_beside_its_field_before_the_service_is_asked() {
        var page = officer.press(officer.open("/stops/new"), "issue");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.faultsBeside("location.description")).contains("Place: this is needed");
        assertThat(page.faultsBeside("driver.familyName")).contains("Family name: this is needed – please fill it in");
        assertThat(page.faultsBeside("driver.givenNames"))
                .as("one name is enough")
                .isEmpty();
        assertThat(page.faultsBeside("choice.person")).contains("The driver: nothing is chosen yet – choose one");
        assertThat(page.text("fault-summary"))
                .contains("Family name: this is needed")
                .doesNotContain("Rule");
        assertThat(StubCitations.asked(RECORD)).isEmpty();
    }

    @Test
    void a_refused_stop_shows_each_fault_beside_its_field_and_keeps_what_was_typed() {
        StubCitations.answers(
                RECORD,
                422,
                problem(
                        "choice-refused",
                        422,
                        "The stop was not recorded.",
                        fault("choice.reason", "P8", "2.129.040", "an arrest needs a reason", "say why"),
                        fault("vehicle.plate.characters", "plate", "", "a plate has letters", "read it again"),
                        fault("violations[0].disposition", "offence-kind", "G.L. c. 90", "cannot be", "as CRIMINAL"),
                        fault("facts.judicialWarrant.issuedBy", "warrant", "", "no judge", "name the judge"),
                        fault("location.node", "location", "", "not in the street list", "take another"),
                        fault("driver.address.postalCode", "zip", "", "no ZIP code", "five digits"),
                        fault("opportunity.attempts", "opportunity", "", "too many", "count again")));
        var form = officer.open("/stops/new");
        var typed = and(
                UNLICENSED_STOP,
                "choice.person",
                "ARREST",
                "choice.reason",
                "",
                "driver.address.postalCode",
                "x",
                "opportunity.attempts",
                "99",
                "facts.judicialWarrant.number",
                " W 1 ",
                "violations[0].disposition",
                "WARNING");
        var page = officer.press(form, "issue", typed);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.faultsBeside("choice.reason"))
                .contains("an arrest needs a reason – say why", "Rule P8 · 2.129.040");
        assertThat(page.faultsBeside("vehicle.plate.characters")).contains("a plate has letters");
        assertThat(page.faultsBeside("violations[0].disposition")).contains("cannot be");
        assertThat(page.faultsBeside("facts.judicialWarrant.issuedBy")).contains("no judge");
        assertThat(page.faultsBeside("location.description")).contains("not in the street list");
        assertThat(page.faultsBeside("driver.address.postalCode")).contains("no ZIP code");
        assertThat(page.faultsBeside("opportunity.attempts")).contains("too many");
        assertThat(page.faultsBeside("driver.familyName")).isEmpty();
        assertThat(page.text("banner")).contains("Not issued", "The stop was not recorded.");

        page.elements("//section[@id='fault-summary']//a")
                .forEach(link -> assertThat(page.has(link.getAttribute("href").substring(1)))
                        .as(link.getAttribute("href"))
                        .isTrue());
        var kept = page.formOf("issue");
        assertThat(kept).containsAllEntriesOf(Browser.pairs(typed));
        assertThat(page.elements("//details[.//*[@name='driver.address.postalCode']]")
                        .getFirst()
                        .hasAttribute("open"))
                .as("a fault is not folded away")
                .isTrue();
        assertThat(kept.get("idempotencyKey"))
                .as("what is sent next is another request")
                .isNotEqualTo(form.formOf("issue").get("idempotencyKey"));
    }

    @Test
    void a_fault_of_no_field_stands_at_the_top() {
        StubCitations.answers(
                RECORD,
                409,
                problem("no-number-left", 409, "No number is left.", fault("", "numbering", "", "none left", "ask")));
        var page = officer.press(officer.open("/stops/new"), "issue", UNLICENSED_STOP);
        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text("fault-summary")).contains("none left – ask");
        assertThat(page.attribute("driver.familyName", "value")).isEqualTo("Almeida");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void no_answer_loses_nothing_and_the_second_press_goes_under_the_same_key(boolean silent) {
        var blank = officer.open("/stops/new");
        if (silent) {
            StubCitations.falls_silent_on(RECORD);
        } else {
            StubCitations.is_down();
        }
        var page = officer.press(blank, "issue", and(UNLICENSED_STOP, "violations[1].offence", "89-9"));
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text("banner")).contains("Nothing you typed is lost", "nothing is recorded twice");
        assertThat(page.html()).doesNotContain("Exception");
        assertThat(page.formOf("issue"))
                .containsEntry("driver.familyName", "Almeida")
                .containsEntry("location.node", "4711")
                .containsEntry("violations[0].offence", "90-10")
                .containsEntry("violations[1].offence", "89-9")
                .containsEntry("idempotencyKey", blank.formOf("issue").get("idempotencyKey"));

        StubCitations.reset();
        var issued = officer.press(page, "issue");
        assertThat(issued.text("citation-number")).isEqualTo(Fixtures.CITATION);
        assertThat(StubCitations.asked(RECORD).getFirst().header(KEY))
                .isEqualTo(blank.formOf("issue").get("idempotencyKey"));
    }

    @Test
    void a_key_used_for_something_else_is_explained_and_replaced() {
        StubCitations.answers(
                RECORD,
                422,
                problem("idempotency-key-used", 422, "The key was used.", fault("idempotency-key", "k", "", "p", "m")));
        var form = officer.open("/stops/new");
        var page = officer.press(form, "issue", UNLICENSED_STOP);
        assertThat(page.text("banner")).contains("This form was sent before with other content");
        assertThat(page.formOf("issue").get("idempotencyKey"))
                .isNotEqualTo(form.formOf("issue").get("idempotencyKey"));
    }

    @Test
    void the_decision_that_cannot_be_had_says_so_and_the_form_stays() {
        StubCitations.breaks_off(PREVIEW);
        var form = officer.open("/stops/new");
        var typed = form.formOf("see-decision");
        typed.putAll(Browser.pairs(UNLICENSED_STOP));
        var part = officer.postInPart("/stops/decision", typed);
        assertThat(part.status()).isEqualTo(200);
        assertThat(part.text("decision-waiting")).isEqualTo("The decision could not be refreshed");
    }

    @Test
    void a_day_without_a_catalogue_does_not_cost_what_was_typed() {
        StubCitations.answers("GET /api/v1/offences", 400, problem("bad-day", 400, "No such day."));
        StubCitations.answers(
                RECORD,
                400,
                problem("bad", 400, "Bad.", fault("occurredAt", "day", "", "no pack on that day", "mend")));
        var page = officer.press(
                officer.open("/stops/new"), "issue", and(UNLICENSED_STOP, "occurredAt", "0026-11-18T14:30"));
        assertThat(page.faultsBeside("occurredAt")).contains("no pack on that day");
        assertThat(page.formOf("issue")).containsEntry("violations[0].offence", "90-10");
    }

    @Test
    void a_choice_that_departs_is_announced_with_what_it_needs() {
        StubCitations.answers(PREVIEW, 200, Fixtures.decision().replace("\"judgement\": null", """
                                "judgement": {"answer": "REFERRED", "departure": true, "reasons": [{"ruleId": "P8",
                                 "cite": "2.129.040", "field": "choice.reason", "problem": "summons is presumed",
                                 "mend": "give a reason"}]}"""));
        var page = officer.press(
                officer.open("/stops/new"), "see-decision", and(UNLICENSED_STOP, "choice.person", "ARREST"));
        assertThat(page.hooked("judgement").getFirst())
                .contains("Your choice departs from the decision", "give a reason", "Rule P8");
    }

    @Test
    void places_are_offered_as_they_are_typed() {
        var part = officer.open("/stops/locations?location.description=mass%20ave");
        assertThat(part.hooked("location-match"))
                .containsExactly("Massachusetts Ave & Prospect St", "Massachusetts Ave & Inman St");
        assertThat(StubCitations.asked("GET /api/v1/locations").getFirst().query())
                .contains("query=mass");
        assertThat(officer.open("/stops/locations?location.description=m").hooked("location-match"))
                .isEmpty();
    }

    static String[] and(String[] pairs, String... more) {
        return Stream.concat(Arrays.stream(pairs), Arrays.stream(more)).toArray(String[]::new);
    }

    // Another one with every form.
    private static Map<String, Object> withoutDraft(String body) {
        var sent = new LinkedHashMap<>(JsonPath.from(body).<String, Object>getMap(""));
        sent.remove("draft");
        return sent;
    }
}
