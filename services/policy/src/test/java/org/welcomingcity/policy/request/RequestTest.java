package org.welcomingcity.policy.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.Told;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.request.RequestFacts.Element;
import org.welcomingcity.policy.request.RequestFacts.Purpose;
import org.welcomingcity.policy.request.RequestRuling.Outcome;

/** D1 to D11, for a city whose text speaks and for one whose text is silent. */
class RequestTest {

    private static final String SILENT = "chelsea-ma";

    @ParameterizedTest
    @CsvSource({
        // D1: nobody is held
        "CUSTODY_HOLD, NONE, CIVIL_ENFORCEMENT, true, RELEASE_ON_TIME, D1, V1, REFUSED element {LOG_REQUEST RELEASE_ON_TIME}",
        "CUSTODY_HOLD, ADMINISTRATIVE, CRIMINAL, true, RELEASE_ON_TIME, D1, V1, REFUSED element {LOG_REQUEST RELEASE_ON_TIME}",
        "CUSTODY_HOLD, ADMINISTRATIVE_SUBPOENA, NOT_STATED, false, RELEASE_ON_TIME, D1, V1, REFUSED element {LOG_REQUEST RELEASE_ON_TIME}",
        "CUSTODY_HOLD, JUDICIAL, NOT_STATED, false, COMPLY_AS_ORDERED, judicial-process, V2, GRANTED {LOG_REQUEST}",
        "CUSTODY_HOLD, COURT_PROCESS, NOT_STATED, false, ROUTE_TO_SOLICITOR, court-process, MEM_H, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        // D2: information about custody
        "CUSTODY_INFORMATION, NONE, NOT_STATED, false, REFUSE, D2, V2, REFUSED element {LOG_REQUEST}",
        "CUSTODY_INFORMATION, ADMINISTRATIVE, CRIMINAL, true, REFUSE, D2, V2, REFUSED element {LOG_REQUEST}",
        "CUSTODY_INFORMATION, ADMINISTRATIVE_SUBPOENA, CRIMINAL, true, PENDING_LEGAL, D17, OPEN, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        "CUSTODY_INFORMATION, COURT_PROCESS, NOT_STATED, false, ROUTE_TO_SOLICITOR, court-process, MEM_H, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        "CUSTODY_INFORMATION, JUDICIAL, NOT_STATED, false, COMPLY_AS_ORDERED, judicial-process, V2, GRANTED {LOG_REQUEST}",
        // D3: not prohibited, and not held, whatever comes with it
        "WITHIN_8_USC_1373, NONE, CIVIL_ENFORCEMENT, false, NO_RECORD, D3, V1, GRANTED {LOG_REQUEST}",
        "WITHIN_8_USC_1373, ADMINISTRATIVE, NOT_STATED, true, NO_RECORD, D3, V1, GRANTED {LOG_REQUEST}",
        "WITHIN_8_USC_1373, ADMINISTRATIVE_SUBPOENA, NOT_STATED, true, NO_RECORD, D3, V1, GRANTED {LOG_REQUEST}",
        "WITHIN_8_USC_1373, COURT_PROCESS, NOT_STATED, true, NO_RECORD, D3, V1, GRANTED {LOG_REQUEST}",
        "WITHIN_8_USC_1373, JUDICIAL, NOT_STATED, true, NO_RECORD, D3, V1, GRANTED {LOG_REQUEST}",
        // D4: access
        "INTERVIEW, NONE, NOT_STATED, false, REFUSE, D4, V2, REFUSED element {LOG_REQUEST}",
        "INTERVIEW, ADMINISTRATIVE, CRIMINAL, true, REFUSE, D4, V2, REFUSED element {LOG_REQUEST}",
        "INTERVIEW, ADMINISTRATIVE_SUBPOENA, CRIMINAL, true, PENDING_LEGAL, D17, OPEN, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        "INTERVIEW, COURT_PROCESS, CRIMINAL, true, ROUTE_TO_SOLICITOR, court-process, MEM_H, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        "INTERVIEW, JUDICIAL, CRIMINAL, true, COMPLY_AS_ORDERED, judicial-process, V2, GRANTED {LOG_REQUEST}",
        // D5: as for anybody
        "PUBLIC_RECORD, NONE, NOT_STATED, false, PUBLIC_RECORDS, D5, V1, GRANTED {LOG_REQUEST HANDLE_AS_RECORDS_REQUEST}",
        "PUBLIC_RECORD, JUDICIAL, CIVIL_ENFORCEMENT, true, PUBLIC_RECORDS, D5, V1, GRANTED {LOG_REQUEST HANDLE_AS_RECORDS_REQUEST}",
        // D6: by purpose
        "CASE_INFORMATION, NONE, CRIMINAL, true, ROUTE_TO_SUPERVISOR, D6, V2, REFERRED purpose {LOG_REQUEST STORE_PURPOSE SUPERVISOR_REVIEW}",
        "CASE_INFORMATION, ADMINISTRATIVE, CRIMINAL, false, ROUTE_TO_SUPERVISOR, D6, V2, REFERRED purpose {LOG_REQUEST STORE_PURPOSE SUPERVISOR_REVIEW}",
        "CASE_INFORMATION, NONE, NOT_STATED, true, STATE_THE_PURPOSE, D6, V2, REFERRED purpose {LOG_REQUEST STORE_PURPOSE SUPERVISOR_REVIEW}",
        "CASE_INFORMATION, ADMINISTRATIVE, NOT_STATED, true, STATE_THE_PURPOSE, D6, V2, REFERRED purpose {LOG_REQUEST STORE_PURPOSE SUPERVISOR_REVIEW}",
        "CASE_INFORMATION, NONE, CIVIL_ENFORCEMENT, true, REFUSE, D6, V2, REFUSED purpose {LOG_REQUEST}",
        "CASE_INFORMATION, ADMINISTRATIVE, CIVIL_ENFORCEMENT, false, REFUSE, D6, V2, REFUSED purpose {LOG_REQUEST}",
        "CASE_INFORMATION, ADMINISTRATIVE_SUBPOENA, CRIMINAL, true, PENDING_LEGAL, D17, OPEN, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        "CASE_INFORMATION, COURT_PROCESS, CRIMINAL, true, ROUTE_TO_SOLICITOR, court-process, MEM_H, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        "CASE_INFORMATION, JUDICIAL, CIVIL_ENFORCEMENT, false, COMPLY_AS_ORDERED, judicial-process, V2, GRANTED {LOG_REQUEST}",
        // D7: the registrar answers for the registry
        "REGISTRY_DATA, NONE, CRIMINAL, true, REFER_TO_REGISTRAR, D7, V1, REFUSED element {LOG_REQUEST}",
        "REGISTRY_DATA, ADMINISTRATIVE, CRIMINAL, true, REFER_TO_REGISTRAR, D7, V1, REFUSED element {LOG_REQUEST}",
        "REGISTRY_DATA, ADMINISTRATIVE_SUBPOENA, CRIMINAL, true, REFER_TO_REGISTRAR, D7, V1, REFUSED element {LOG_REQUEST}",
        "REGISTRY_DATA, COURT_PROCESS, CRIMINAL, true, ROUTE_TO_SOLICITOR, D7, V1, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        "REGISTRY_DATA, JUDICIAL, CRIMINAL, true, ROUTE_TO_SOLICITOR, D7, V1, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        // D8: criminal justice agencies for their duties
        "CORI, NONE, CRIMINAL, true, DISCLOSE_AND_LOG, D8, MEM_H, GRANTED {LOG_REQUEST STORE_PURPOSE LOG_DISSEMINATION}",
        "CORI, ADMINISTRATIVE, CRIMINAL, true, DISCLOSE_AND_LOG, D8, MEM_H, GRANTED {LOG_REQUEST STORE_PURPOSE LOG_DISSEMINATION}",
        "CORI, NONE, CIVIL_ENFORCEMENT, true, REFUSE, D8, MEM_H, REFUSED purpose {LOG_REQUEST}",
        "CORI, ADMINISTRATIVE, NOT_STATED, true, REFUSE, D8, MEM_H, REFUSED purpose {LOG_REQUEST}",
        "CORI, NONE, CRIMINAL, false, REFUSE, D8, MEM_H, REFUSED requester {LOG_REQUEST}",
        "CORI, ADMINISTRATIVE_SUBPOENA, CRIMINAL, true, PENDING_LEGAL, D17, OPEN, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        "CORI, COURT_PROCESS, CRIMINAL, false, ROUTE_TO_SOLICITOR, court-process, MEM_H, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        "CORI, JUDICIAL, CRIMINAL, false, COMPLY_AS_ORDERED, judicial-process, V2, GRANTED {LOG_REQUEST}",
        // D9: no feed
        "BULK_FEED, NONE, CRIMINAL, true, REFUSE, D9, V2, REFUSED element {LOG_REQUEST}",
        "BULK_FEED, ADMINISTRATIVE, CRIMINAL, true, REFUSE, D9, V2, REFUSED element {LOG_REQUEST}",
        "BULK_FEED, ADMINISTRATIVE_SUBPOENA, CRIMINAL, true, REFUSE, D9, V2, REFUSED element {LOG_REQUEST}",
        "BULK_FEED, COURT_PROCESS, CRIMINAL, true, ROUTE_TO_SOLICITOR, D9, V2, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        "BULK_FEED, JUDICIAL, CRIMINAL, true, ROUTE_TO_SOLICITOR, D9, V2, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        // D10: city property
        "CITY_PROPERTY, NONE, CIVIL_ENFORCEMENT, false, REFUSE, D10, V2, REFUSED element {LOG_REQUEST ENCOUNTER_RECORD}",
        "CITY_PROPERTY, ADMINISTRATIVE, CRIMINAL, true, REFUSE, D10, V2, REFUSED element {LOG_REQUEST ENCOUNTER_RECORD}",
        "CITY_PROPERTY, ADMINISTRATIVE_SUBPOENA, CRIMINAL, true, REFUSE, D10, V2, REFUSED element {LOG_REQUEST ENCOUNTER_RECORD}",
        "CITY_PROPERTY, COURT_PROCESS, CRIMINAL, true, ROUTE_TO_SOLICITOR, court-process, MEM_H, REFERRED instrument {LOG_REQUEST ASK_SOLICITOR}",
        "CITY_PROPERTY, JUDICIAL, CRIMINAL, true, COMPLY_AS_ORDERED, judicial-process, V2, GRANTED {LOG_REQUEST}",
        // D11: help at a scene
        "ON_SCENE_HELP, NONE, CIVIL_ENFORCEMENT, false, SAFETY_OF_ALL_ONLY, D11, V2, REFUSED element {LOG_REQUEST ENCOUNTER_RECORD}",
        "ON_SCENE_HELP, JUDICIAL, CRIMINAL, true, SAFETY_OF_ALL_ONLY, D11, V2, REFUSED element {LOG_REQUEST ENCOUNTER_RECORD}",
    })
    void cambridgeAnswers(
            Element element,
            InstrumentClass instrument,
            Purpose purpose,
            boolean criminalJustice,
            Outcome outcome,
            String rule,
            RuleStatus status,
            String told) {
        assertAnswered(
                POLICY.answer(CAMBRIDGE, TODAY, new RequestFacts(element, instrument, purpose, criminalJustice)),
                outcome,
                rule,
                status,
                told);
    }

    /** Where no verified text speaks, a person decides; what stands above the city stays as it is. */
    @ParameterizedTest
    @CsvSource({
        "CUSTODY_HOLD, ADMINISTRATIVE, CIVIL_ENFORCEMENT, RELEASE_ON_TIME, D1, V1, REFUSED element {LOG_REQUEST RELEASE_ON_TIME}",
        "CUSTODY_INFORMATION, ADMINISTRATIVE, CIVIL_ENFORCEMENT, ROUTE_TO_SOLICITOR, D2-silent, OPEN, REFERRED element {LOG_REQUEST ASK_SOLICITOR}",
        "CUSTODY_INFORMATION, NONE, CIVIL_ENFORCEMENT, ROUTE_TO_SOLICITOR, D2-silent, OPEN, REFERRED element {LOG_REQUEST ASK_SOLICITOR}",
        "WITHIN_8_USC_1373, NONE, CIVIL_ENFORCEMENT, NO_RECORD, D3, V1, GRANTED {LOG_REQUEST}",
        "INTERVIEW, NONE, CIVIL_ENFORCEMENT, ROUTE_TO_SUPERVISOR, D4-silent, OPEN, REFERRED element {LOG_REQUEST SUPERVISOR_REVIEW}",
        "INTERVIEW, ADMINISTRATIVE, CIVIL_ENFORCEMENT, ROUTE_TO_SUPERVISOR, D4-silent, OPEN, REFERRED element {LOG_REQUEST SUPERVISOR_REVIEW}",
        "CASE_INFORMATION, NONE, CIVIL_ENFORCEMENT, ROUTE_TO_SOLICITOR, D6-silent, OPEN, REFERRED purpose {LOG_REQUEST ASK_SOLICITOR}",
        "CASE_INFORMATION, ADMINISTRATIVE, CIVIL_ENFORCEMENT, ROUTE_TO_SOLICITOR, D6-silent, OPEN, REFERRED purpose {LOG_REQUEST ASK_SOLICITOR}",
        "CASE_INFORMATION, NONE, CRIMINAL, ROUTE_TO_SUPERVISOR, D6, OPEN, REFERRED purpose {LOG_REQUEST STORE_PURPOSE SUPERVISOR_REVIEW}",
        "BULK_FEED, NONE, CIVIL_ENFORCEMENT, ROUTE_TO_SOLICITOR, D9-silent, OPEN, REFERRED element {LOG_REQUEST ASK_SOLICITOR}",
        "BULK_FEED, ADMINISTRATIVE, CIVIL_ENFORCEMENT, ROUTE_TO_SOLICITOR, D9-silent, OPEN, REFERRED element {LOG_REQUEST ASK_SOLICITOR}",
        "BULK_FEED, ADMINISTRATIVE_SUBPOENA, CIVIL_ENFORCEMENT, ROUTE_TO_SOLICITOR, D9-silent, OPEN, REFERRED element {LOG_REQUEST ASK_SOLICITOR}",
        "CITY_PROPERTY, NONE, CIVIL_ENFORCEMENT, ROUTE_TO_SUPERVISOR, D10-silent, V2, REFERRED element {LOG_REQUEST SUPERVISOR_REVIEW}",
        "CITY_PROPERTY, ADMINISTRATIVE, CIVIL_ENFORCEMENT, ROUTE_TO_SUPERVISOR, D10-silent, V2, REFERRED element {LOG_REQUEST SUPERVISOR_REVIEW}",
        "CITY_PROPERTY, ADMINISTRATIVE_SUBPOENA, CIVIL_ENFORCEMENT, ROUTE_TO_SUPERVISOR, D10-silent, V2, REFERRED element {LOG_REQUEST SUPERVISOR_REVIEW}",
        "ON_SCENE_HELP, NONE, CIVIL_ENFORCEMENT, ROUTE_TO_SUPERVISOR, D11-silent, OPEN, REFERRED element {LOG_REQUEST SUPERVISOR_REVIEW}",
    })
    void whereTheTextIsSilentAPersonDecides(
            Element element,
            InstrumentClass instrument,
            Purpose purpose,
            Outcome outcome,
            String rule,
            RuleStatus status,
            String told) {
        assertAnswered(
                POLICY.answer(SILENT, TODAY, new RequestFacts(element, instrument, purpose, false)),
                outcome,
                rule,
                status,
                told);
    }

    private static void assertAnswered(
            RequestRuling ruling, Outcome outcome, String rule, RuleStatus status, String told) {
        assertThat(ruling.outcome()).isEqualTo(outcome);
        assertThat(ruling.ruleId()).isEqualTo(rule);
        assertThat(ruling.status()).isEqualTo(status);
        assertThat(Told.of(ruling.decision())).isEqualTo(told);
    }

    /** The law of the day of the request, not of today: the day before and the first day of each text. */
    @ParameterizedTest
    @CsvSource({
        "cambridge-ma, 2020-02-09, CUSTODY_INFORMATION, ROUTE_TO_SOLICITOR",
        "cambridge-ma, 2020-02-10, CUSTODY_INFORMATION, REFUSE",
        "cambridge-ma, 2020-02-09, INTERVIEW, ROUTE_TO_SUPERVISOR",
        "cambridge-ma, 2020-02-10, INTERVIEW, REFUSE",
        "cambridge-ma, 2025-08-03, ON_SCENE_HELP, ROUTE_TO_SUPERVISOR",
        "cambridge-ma, 2025-08-04, ON_SCENE_HELP, SAFETY_OF_ALL_ONLY",
        "cambridge-ma, 2026-02-04, CITY_PROPERTY, ROUTE_TO_SUPERVISOR",
        "cambridge-ma, 2026-02-05, CITY_PROPERTY, REFUSE",
        "somerville-ma, 2026-02-05, CITY_PROPERTY, ROUTE_TO_SUPERVISOR",
        "somerville-ma, 2026-02-06, CITY_PROPERTY, REFUSE",
        "boston-ma, 2026-02-28, CITY_PROPERTY, ROUTE_TO_SUPERVISOR",
        "boston-ma, 2026-03-01, CITY_PROPERTY, REFUSE",
        "boston-ma, 2019-12-31, CUSTODY_INFORMATION, ROUTE_TO_SOLICITOR",
        "boston-ma, 2020-01-01, CUSTODY_INFORMATION, REFUSE",
        "northampton-ma, 2019-12-04, CUSTODY_INFORMATION, ROUTE_TO_SOLICITOR",
        "northampton-ma, 2019-12-05, CUSTODY_INFORMATION, REFUSE",
        "amherst-ma, 2017-11-30, ON_SCENE_HELP, ROUTE_TO_SUPERVISOR",
        "amherst-ma, 2017-12-01, ON_SCENE_HELP, SAFETY_OF_ALL_ONLY",
        "amherst-ma, 2017-12-01, CUSTODY_INFORMATION, ROUTE_TO_SOLICITOR",
        "lawrence-ma, 2017-01-01, CUSTODY_INFORMATION, REFUSE",
        "medford-ma, 2026-01-01, CUSTODY_INFORMATION, ROUTE_TO_SOLICITOR",
    })
    void theDayOfTheRequestDecides(String city, LocalDate day, Element element, Outcome outcome) {
        var facts = new RequestFacts(element, InstrumentClass.ADMINISTRATIVE, Purpose.CIVIL_ENFORCEMENT, false);

        assertThat(POLICY.answer(city, day, facts).outcome()).isEqualTo(outcome);
    }

    @Test
    void aRefusalCitesTheCitysOwnText() {
        var facts = new RequestFacts(Element.CITY_PROPERTY, InstrumentClass.NONE, Purpose.NOT_STATED, false);
        var ruling = POLICY.answer(CAMBRIDGE, TODAY, facts);

        assertThat(ruling.cite()).isEqualTo("City Manager's executive order of 2026-02-05");
        assertThat(Objects.requireNonNull(ruling.basis()).key()).isEqualTo(Feature.Key.CITY_PROPERTY);
        assertThat(ruling.decision())
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .containsExactly(new Reason(
                                        "eo-2026-city-property",
                                        "City Manager's executive order of 2026-02-05",
                                        "element",
                                        "No lot or building of the city for civil immigration enforcement; what happens"
                                                + " all the same is recorded.",
                                        "Bring a judicial warrant.")));
    }

    /** Nobody is ever held longer, whoever asks for what, on whatever paper, in whichever city and year. */
    @Test
    void custodyIsNeverLengthened() {
        everything(ruling -> assertThat(ruling.holdExtension()).isEqualTo(Duration.ZERO));
    }

    @Test
    void withoutJudicialProcessNobodyIsHeld() {
        for (var pack : POLICY.packs()) {
            for (var instrument : new InstrumentClass[] {
                InstrumentClass.NONE, InstrumentClass.ADMINISTRATIVE, InstrumentClass.ADMINISTRATIVE_SUBPOENA
            }) {
                for (var purpose : Purpose.values()) {
                    var ruling = POLICY.answer(
                            pack.jurisdiction(),
                            pack.inForceFrom(),
                            new RequestFacts(Element.CUSTODY_HOLD, instrument, purpose, true));
                    assertThat(ruling.outcome()).isEqualTo(Outcome.RELEASE_ON_TIME);
                    assertThat(ruling.decision()).isInstanceOf(Decision.Refused.class);
                }
            }
        }
    }

    /** A refusal is logged as completely as a grant. */
    @Test
    void everyAnswerIsLogged() {
        everything(ruling -> assertThat(ruling.decision().obligations())
                .extracting(Obligation::code)
                .contains(Obligation.Code.LOG_REQUEST));
    }

    private static void everything(Consumer<RequestRuling> check) {
        for (var pack : POLICY.packs()) {
            for (var element : Element.values()) {
                for (var instrument : new InstrumentClass[] {
                    InstrumentClass.JUDICIAL,
                    InstrumentClass.COURT_PROCESS,
                    InstrumentClass.ADMINISTRATIVE_SUBPOENA,
                    InstrumentClass.ADMINISTRATIVE,
                    InstrumentClass.NONE
                }) {
                    for (var purpose : Purpose.values()) {
                        check.accept(POLICY.answer(
                                pack.jurisdiction(),
                                pack.inForceFrom(),
                                new RequestFacts(element, instrument, purpose, true)));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = InstrumentClass.class,
            names = {"CRIMINAL_JUSTICE", "REGISTRAR", "PUBLIC", "SUBJECT", "CERTIFICATION"})
    void aDocumentOfSomebodyElseIsAnsweredElsewhere(InstrumentClass instrument) {
        var facts = new RequestFacts(Element.CORI, instrument, Purpose.CRIMINAL, true);

        assertThatThrownBy(() -> POLICY.answer(CAMBRIDGE, TODAY, facts))
                .isInstanceOfSatisfying(
                        UnusableFacts.class,
                        thrown -> assertThat(thrown.reasons())
                                .singleElement()
                                .extracting(Reason::field)
                                .isEqualTo("instrument"));
    }

    @ParameterizedTest
    @CsvSource({
        "cambridge-ma, 2025-08-03, TRAFFIC_CONTROL, GRANTED {SUPERVISOR_REVIEW}",
        "cambridge-ma, 2025-08-03, ESCORT, GRANTED {SUPERVISOR_REVIEW}",
        "cambridge-ma, 2025-08-03, SAFETY_OF_ALL, GRANTED {}",
        "cambridge-ma, 2025-08-03, TAKE_PART, REFUSED assistance {}",
        "cambridge-ma, 2025-08-04, TRAFFIC_CONTROL, REFUSED assistance {}",
        "cambridge-ma, 2025-08-04, ESCORT, REFUSED assistance {}",
        "cambridge-ma, 2025-08-04, SAFETY_OF_ALL, GRANTED {SUPERVISOR_REVIEW}",
        "cambridge-ma, 2025-08-04, TAKE_PART, REFUSED assistance {}",
        "northampton-ma, 2026-03-05, TRAFFIC_CONTROL, REFUSED assistance {ENCOUNTER_RECORD}",
        "northampton-ma, 2026-03-05, ESCORT, REFUSED assistance {ENCOUNTER_RECORD}",
        "northampton-ma, 2026-03-05, SAFETY_OF_ALL, GRANTED {}",
        "northampton-ma, 2026-03-05, TAKE_PART, REFUSED assistance {}",
        "boston-ma, 2026-03-05, TRAFFIC_CONTROL, REFERRED assistance {SUPERVISOR_REVIEW}",
        "boston-ma, 2026-03-05, ESCORT, REFERRED assistance {SUPERVISOR_REVIEW}",
        "boston-ma, 2026-03-05, SAFETY_OF_ALL, GRANTED {}",
        "boston-ma, 2026-03-05, TAKE_PART, REFUSED assistance {}",
    })
    void helpAtASceneFollowsTheTextOfTheDay(String city, LocalDate day, Assistance assistance, String told) {
        assertThat(Told.of(POLICY.assist(city, day, assistance))).isEqualTo(told);
    }
}
