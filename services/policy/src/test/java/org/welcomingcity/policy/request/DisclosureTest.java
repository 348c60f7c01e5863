package org.welcomingcity.policy.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.Told;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.request.CoriRuling.Cori;
import org.welcomingcity.policy.request.DisclosureFacts.Origin;
import org.welcomingcity.policy.request.DisclosureFacts.Recipient;
import org.welcomingcity.policy.request.DisclosureFacts.TowContractParty;
import org.welcomingcity.policy.request.DisclosureRuling.LogField;

class DisclosureTest {

    private static final Set<LogField> SIX = Set.of(
            LogField.SUBJECT_NAME,
            LogField.SUBJECT_DATE_OF_BIRTH,
            LogField.AT,
            LogField.RECIPIENT_NAME,
            LogField.RECIPIENT_AGENCY,
            LogField.REASON);

    @ParameterizedTest
    @CsvSource({
        "OWN, AGENCY, NONE, request-log, SYSTEM, 1, AT RECIPIENT_NAME RECIPIENT_AGENCY REASON, GRANTED {LOG_REQUEST}",
        "CJIS, AGENCY, NONE, cjis-secondary-log, V1, 1, SUBJECT_NAME SUBJECT_DATE_OF_BIRTH AT RECIPIENT_NAME RECIPIENT_AGENCY REASON, GRANTED {LOG_DISSEMINATION}",
        "RMV, AGENCY, NONE, rmv-data-onward, SYSTEM, 5, SUBJECT_NAME SUBJECT_DATE_OF_BIRTH AT RECIPIENT_NAME RECIPIENT_AGENCY REASON, REFERRED purpose {KEEP_REDISCLOSURE_RECORD ASK_SOLICITOR}",
        "OWN, TOW_COMPANY, CITY, tow-owner-data-to-garage, V1, 1, AT RECIPIENT_NAME RECIPIENT_AGENCY REASON, GRANTED {LOG_REQUEST}",
        "CJIS, TOW_COMPANY, POLICE, tow-owner-data-cjis-limit, V1, 1, SUBJECT_NAME SUBJECT_DATE_OF_BIRTH AT RECIPIENT_NAME RECIPIENT_AGENCY REASON PLATE_AND_STATE_OR_VIN, GRANTED {LOG_DISSEMINATION LOG_PLATE_OR_VIN}",
        "CJIS, TOW_COMPANY, CITY, tow-conflict, OPEN, 1, SUBJECT_NAME SUBJECT_DATE_OF_BIRTH AT RECIPIENT_NAME RECIPIENT_AGENCY REASON PLATE_AND_STATE_OR_VIN, REFUSED towContractParty {NOTIFY_OWNER}",
        "CJIS, TOW_COMPANY, NONE, tow-conflict, OPEN, 1, SUBJECT_NAME SUBJECT_DATE_OF_BIRTH AT RECIPIENT_NAME RECIPIENT_AGENCY REASON PLATE_AND_STATE_OR_VIN, REFUSED towContractParty {NOTIFY_OWNER}",
        "RMV, TOW_COMPANY, CITY, dppa-uses, MEM_H, 5, SUBJECT_NAME SUBJECT_DATE_OF_BIRTH AT RECIPIENT_NAME RECIPIENT_AGENCY REASON PLATE_AND_STATE_OR_VIN, GRANTED {KEEP_REDISCLOSURE_RECORD LOG_PLATE_OR_VIN}",
        "OWN, PERSON_CONCERNED, NONE, own-record, MEM_H, 1, AT RECIPIENT_NAME REASON, GRANTED {CHECK_IDENTITY LOG_REQUEST}",
        "RMV, PERSON_CONCERNED, NONE, own-record, MEM_H, 1, AT RECIPIENT_NAME REASON, GRANTED {CHECK_IDENTITY LOG_REQUEST}",
        "CJIS, PERSON_CONCERNED, NONE, own-record, MEM_M, 1, AT RECIPIENT_NAME REASON, REFERRED origin {LOG_REQUEST}",
        "OWN, PUBLIC, NONE, prr-intake, V1, 1, AT REASON, GRANTED {HANDLE_AS_RECORDS_REQUEST}",
        "CJIS, PUBLIC, NONE, cjis-scope, V1, 1, AT REASON, REFUSED origin {LOG_REQUEST}",
        "RMV, PUBLIC, NONE, cjis-scope, V1, 1, AT REASON, REFUSED origin {LOG_REQUEST}",
    })
    void whatIsGivenIsLogged(
            Origin origin,
            Recipient recipient,
            TowContractParty party,
            String rule,
            RuleStatus status,
            int years,
            String fields,
            String told) {
        var ruling = POLICY.disclose(CAMBRIDGE, TODAY, new DisclosureFacts(origin, recipient, party));

        assertThat(ruling.ruleId()).isEqualTo(rule);
        assertThat(ruling.status()).isEqualTo(status);
        assertThat(ruling.keepYears()).isEqualTo(years);
        assertThat(new TreeSet<>(ruling.fields()).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(fields);
        assertThat(Told.of(ruling.decision())).isEqualTo(told);
    }

    /** Every grant of data from CJIS has the six fields; to a tow company plate or VIN too, and only under a contract with the police. */
    @Test
    void dataFromCjisIsNeverGivenWithoutItsLog() {
        for (var pack : POLICY.packs()) {
            for (var recipient : Recipient.values()) {
                for (var party : TowContractParty.values()) {
                    var ruling = POLICY.disclose(
                            pack.jurisdiction(),
                            pack.inForceFrom(),
                            new DisclosureFacts(Origin.CJIS, recipient, party));
                    if (ruling.decision() instanceof Decision.Granted) {
                        assertThat(ruling.fields()).containsAll(SIX);
                        assertThat(recipient).isNotEqualTo(Recipient.PUBLIC);
                        if (recipient == Recipient.TOW_COMPANY) {
                            assertThat(ruling.fields()).contains(LogField.PLATE_AND_STATE_OR_VIN);
                            assertThat(party).isEqualTo(TowContractParty.POLICE);
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "90-10, false, true, false, NOT_CORI, cori-unlicensed-not, OPEN",
        "90-10, true, true, false, NOT_CORI, cori-unlicensed-not, OPEN",
        "90-11, false, true, false, NOT_CORI, cori-def, V1",
        "90-34J, false, true, false, CORI, cori-def, V1",
        "90-34J, true, true, false, CORI, cori-def, V1",
        "90-34J, false, true, true, NOT_CORI, cori-def, V1",
        "90-34J, false, false, false, ASK_RECORDS_OFFICER, cori-def, V1",
        "90-34J, false, false, true, ASK_RECORDS_OFFICER, cori-def, V1",
        "90-12-b, false, true, false, CORI, cori-def, V1",
        "90-23, false, true, false, NOT_CORI, cori-unlicensed-not, OPEN",
        "90-23, false, false, true, NOT_CORI, cori-unlicensed-not, OPEN",
        "90-23, true, true, false, CORI, cori-def, V1",
        "90-23, true, true, true, NOT_CORI, cori-def, V1",
        "90-23, true, false, false, ASK_RECORDS_OFFICER, cori-def, V1",
        "90-23, true, false, true, ASK_RECORDS_OFFICER, cori-def, V1",
        "90-25, false, true, false, ASK_RECORDS_OFFICER, cori-def, OPEN",
        "90-25, true, false, true, ASK_RECORDS_OFFICER, cori-def, OPEN",
    })
    void coriIsAQuestionOfTheCharge(
            String code, boolean repeated, boolean adult, boolean ended, Cori cori, String rule, RuleStatus status) {
        var ruling = POLICY.cori(CAMBRIDGE, TODAY, new CoriFacts(code, repeated, adult, ended));

        assertThat(ruling.cori()).isEqualTo(cori);
        assertThat(ruling.ruleId()).isEqualTo(rule);
        assertThat(ruling.status()).isEqualTo(status);
        assertThat(ruling.words()).isNotBlank();
    }

    @Test
    void anUnknownChargeIsNoQuestionOfCori() {
        assertThatThrownBy(() -> POLICY.cori(CAMBRIDGE, TODAY, new CoriFacts("no-such", false, true, false)))
                .isInstanceOf(UnusableFacts.class);
    }
}
