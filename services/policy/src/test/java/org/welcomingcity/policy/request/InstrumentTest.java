package org.welcomingcity.policy.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.Told;
import org.welcomingcity.policy.request.InstrumentFacts.Document;
import org.welcomingcity.policy.request.InstrumentRuling.Outcome;

class InstrumentTest {

    @ParameterizedTest
    @CsvSource({
        "I_247A, NOT_ACTED_ON, ADMINISTRATIVE, lunn-detainer, V1, REFUSED document {LOG_FEDERAL_DOCUMENT COPY_TO_PERSON}",
        "I_247D, NOT_ACTED_ON, ADMINISTRATIVE, lunn-detainer, V1, REFUSED document {LOG_FEDERAL_DOCUMENT COPY_TO_PERSON}",
        "I_247N, NOT_ACTED_ON, ADMINISTRATIVE, lunn-detainer, V1, REFUSED document {LOG_FEDERAL_DOCUMENT COPY_TO_PERSON}",
        "I_247X, NOT_ACTED_ON, ADMINISTRATIVE, lunn-detainer, V1, REFUSED document {LOG_FEDERAL_DOCUMENT COPY_TO_PERSON}",
        "I_247G, NOT_ACTED_ON, ADMINISTRATIVE, lunn-notification, MEM_M, REFUSED document {LOG_FEDERAL_DOCUMENT COPY_TO_PERSON}",
        "I_200, NOT_ACTED_ON, ADMINISTRATIVE, administrative-warrant, V2, REFUSED document {LOG_FEDERAL_DOCUMENT COPY_TO_PERSON}",
        "I_205, NOT_ACTED_ON, ADMINISTRATIVE, administrative-warrant, V2, REFUSED document {LOG_FEDERAL_DOCUMENT COPY_TO_PERSON}",
        "NCIC_ADMINISTRATIVE, NOT_ACTED_ON, ADMINISTRATIVE, administrative-hit, MEM_H, REFUSED document {LOG_FEDERAL_DOCUMENT}",
        "I_138, ROUTE_TO_SOLICITOR, ADMINISTRATIVE_SUBPOENA, administrative-subpoena, MEM_H, REFERRED document {ASK_SOLICITOR}",
        "FEDERAL_SUBPOENA, ROUTE_TO_SOLICITOR, COURT_PROCESS, court-process, MEM_H, REFERRED document {ASK_SOLICITOR}",
        "STATE_COURT_ORDER, COURT_LIAISON, COURT_PROCESS, state-court, MEM_H, REFERRED document {LOG_REQUEST}",
        "DISTRICT_ATTORNEY_REQUEST, RELEASE_CASE_FILE, CRIMINAL_JUSTICE, da-discovery, MEM_H, GRANTED {LOG_REQUEST}",
        "REGISTRAR_DEMAND, RELEASE, REGISTRAR, cit-audit-inspect, V1, GRANTED {LOG_REQUEST}",
        "OTHER_POLICE_REQUEST, CHECK_PURPOSE, CRIMINAL_JUSTICE, cjis-secondary-log, V1, REFERRED purpose {STORE_PURPOSE LOG_DISSEMINATION}",
        "PUBLIC_RECORDS_REQUEST, PUBLIC_RECORDS, PUBLIC, prr-intake, V1, GRANTED {HANDLE_AS_RECORDS_REQUEST}",
        "OWN_RECORD_REQUEST, RELEASE, SUBJECT, own-record, MEM_H, GRANTED {CHECK_IDENTITY}",
        "CERTIFICATION_REQUEST, CERTIFICATION, CERTIFICATION, uvisa-90, V1, GRANTED {ANSWER_CERTIFICATION}",
        "OTHER, ROUTE_TO_SOLICITOR, ADMINISTRATIVE, unknown-document, SYSTEM, REFERRED document {ASK_SOLICITOR}",
    })
    void everyDocumentIsWhatItIsWhateverItClaims(
            Document document, Outcome outcome, InstrumentClass kind, String rule, RuleStatus status, String told) {
        // Only what claims to be a judicial warrant is put to the test; nothing else becomes judicial by looking like
        // it.
        for (var bits = 0; bits < 32; bits++) {
            var ruling = classify(document, bits);
            assertThat(ruling.outcome()).isEqualTo(outcome);
            assertThat(ruling.instrumentClass()).isEqualTo(kind);
            assertThat(ruling.ruleId()).isEqualTo(rule);
            assertThat(ruling.status()).isEqualTo(status);
            assertThat(Told.of(ruling.decision())).isEqualTo(told);
        }
    }

    /** Court, judge, docket number, no administrative title: all four, and two people who looked. */
    @Test
    void onlyAllFourPartsMakeAWarrantJudicial() {
        for (var bits = 0; bits < 32; bits++) {
            var ruling = classify(Document.JUDICIAL_WARRANT, bits);
            var judicial = (bits & 0b1111) == 0b0111;
            assertThat(ruling.judicial()).as(String.valueOf(bits)).isEqualTo(judicial);
            assertThat(ruling.missing().isEmpty()).isEqualTo(judicial);
            if (!judicial) {
                assertThat(ruling.outcome()).isEqualTo(Outcome.ROUTE_TO_SOLICITOR);
                assertThat(ruling.instrumentClass()).isEqualTo(InstrumentClass.ADMINISTRATIVE);
                assertThat(ruling.ruleId()).isEqualTo("judicial-four-parts");
                assertThat(ruling.status()).isEqualTo(RuleStatus.V2);
                assertThat(Told.of(ruling.decision()))
                        .isEqualTo("REFERRED document {LOG_FEDERAL_DOCUMENT ASK_SOLICITOR}");
                assertThat(Told.mends(ruling.decision()))
                        .containsExactly("Show the court, the judge and the docket number.");
            } else if ((bits & 0b10000) == 0) {
                assertThat(ruling.outcome()).isEqualTo(Outcome.TWO_PERSON_CHECK);
                assertThat(ruling.instrumentClass()).isEqualTo(InstrumentClass.JUDICIAL);
                assertThat(ruling.ruleId()).isEqualTo("two-person-check");
                assertThat(ruling.status()).isEqualTo(RuleStatus.SYSTEM);
                assertThat(Told.of(ruling.decision())).isEqualTo("REFERRED secondPersonChecked {TWO_PERSON_CHECK}");
                assertThat(Told.mends(ruling.decision())).containsExactly("Have a second person check the document.");
            } else {
                assertThat(ruling.outcome()).isEqualTo(Outcome.COMPLY_AS_ORDERED);
                assertThat(ruling.instrumentClass()).isEqualTo(InstrumentClass.JUDICIAL);
                assertThat(ruling.ruleId()).isEqualTo("judicial-process");
                assertThat(ruling.status()).isEqualTo(RuleStatus.V2);
                assertThat(Told.of(ruling.decision())).isEqualTo("GRANTED {LOG_REQUEST}");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, no court is named",
        "6, no court is named",
        "1, no judge or magistrate is named",
        "5, no judge or magistrate is named",
        "3, there is no docket number",
        "11, there is no docket number",
        "15, it is titled as a form of the immigration authority",
    })
    void saysWhichPartIsMissing(int bits, String missing) {
        assertThat(classify(Document.JUDICIAL_WARRANT, bits).missing()).isEqualTo(missing);
    }

    /** The cities differ in much; what a document is in law is not of their making. */
    @ParameterizedTest
    @EnumSource(Document.class)
    void everyCityReadsADocumentAlike(Document document) {
        for (var pack : POLICY.packs()) {
            var facts = facts(document, 0b00111);
            var there = POLICY.classify(pack.jurisdiction(), pack.inForceFrom(), facts);
            assertThat(there.outcome()).isEqualTo(classify(document, 0b00111).outcome());
        }
    }

    private static InstrumentRuling classify(Document document, int bits) {
        return POLICY.classify(CAMBRIDGE, TODAY, facts(document, bits));
    }

    private static InstrumentFacts facts(Document document, int bits) {
        return new InstrumentFacts(
                document, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0);
    }
}
