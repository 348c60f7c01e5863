package org.welcomingcity.policy.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.time.LocalDate;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.citation.Assessment.Kind;
import org.welcomingcity.policy.citation.ChargedOffence.Speed;
import org.welcomingcity.policy.citation.ChargedOffence.Zone;
import org.welcomingcity.policy.decision.NoPackInForce;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.offence.Offence.AssessmentTable;

class AssessmentTest {

    /** The published totals without the surcharge for training; with it, as the packs have it, each is $5 more. */
    @ParameterizedTest
    @CsvSource({
        "30, 40, NONE, 100",
        "35, 50, NONE, 150",
        "40, 60, NONE, 200",
        "40, 60, CONSTRUCTION, 350",
        "65, 66, NONE, 100",
        "40, 50, NONE, 100",
        "40, 51, NONE, 110",
        "40, 50, SCHOOL, 150",
        "40, 51, SCHOOL, 170",
        "40, 51, CONSTRUCTION, 170",
        "40, 41, SCHOOL, 150",
    })
    void speedingCostsWhatTheScheduleSays(int limit, int speed, Zone zone, int published) {
        var assessment = speeding(limit, speed, zone);

        assertThat(assessment.kind()).isEqualTo(Kind.SCHEDULED);
        assertThat(assessment.amount()).isEqualTo(usd(published + 5));
        assertThat(assessment.min()).isNull();
        assertThat(assessment.max()).isNull();
        assertThat(assessment.parts())
                .extracting(part -> part.words() + " " + part.amount() + " " + part.status())
                .containsExactly(
                        "Speeding USD %d.00 V2".formatted(published - 50),
                        "Head injury treatment USD 50.00 MEM_M",
                        "Public safety training USD 5.00 MEM_M");
        assertThat(assessment.ruleId()).isEqualTo("c90-17-speed");
        assertThat(assessment.status()).isEqualTo(RuleStatus.MEM_M);
        assertThat(assessment.trail().facts()).containsEntry("over", String.valueOf(speed - limit));
    }

    @ParameterizedTest
    @CsvSource({
        "C90_DEFAULT, 5, 0, FINE_BAND, , 0, 35, c90-default-fines, V1",
        "C90_DEFAULT, 5, 1, FINE_BAND, , 35, 75, c90-default-fines, V1",
        "C90_DEFAULT, 5, 2, FINE_BAND, , 75, 150, c90-default-fines, V1",
        "C90_DEFAULT, 5, 3, FINE_BAND, , 75, 150, c90-default-fines, V1",
        "C90_9, 0, 0, SCHEDULED, 100, , , c90-9-unregistered, MEM_M",
        "C90_9, 1, 1, FINE_BAND, , 0, 1000, c90-9-unregistered, MEM_M",
        "C90_10, 0, 0, FINE_BAND, , 0, 500, c90-10-unlicensed, V1",
        "C90_10, 1, 0, FINE_BAND, , 500, 1000, c90-10-unlicensed, V1",
        "C90_10, 2, 2, FINE_BAND, , 1000, 2000, c90-10-unlicensed, V1",
        "C90_10, 9, 0, FINE_BAND, , 1000, 2000, c90-10-unlicensed, V1",
        "C90_12, 0, 0, FINE_BAND, , 0, 1000, c90-12-employ-permit, V1",
        "C90_12, 1, 0, FINE_BAND, , 1000, 1500, c90-12-employ-permit, V1",
        "C90_12, 2, 0, NOT_STATED, , , , c90-12-employ-permit, V1",
        "C90_13B, 0, 0, SCHEDULED, 100, , , c90-13b-hands-free, MEM_H",
        "C90_13B, 1, 0, SCHEDULED, 250, , , c90-13b-hands-free, MEM_H",
        "C90_13B, 2, 0, SCHEDULED, 500, , , c90-13b-hands-free, MEM_H",
        "C90_14_SCHOOL_BUS, 0, 0, SCHEDULED, 250, , , c90-14-school-bus, V2",
        "C90_14_SCHOOL_BUS, 1, 0, FINE_BAND, , 0, 1000, c90-14-school-bus, V2",
        "C90_14_SCHOOL_BUS, 2, 0, FINE_BAND, , 0, 2000, c90-14-school-bus, V2",
        "C90_23, 0, 0, FINE_BAND, , 0, 500, c90-23-suspended, V2",
        "C90_23, 1, 0, NOT_STATED, , , , c90-23-suspended, V2",
        "C90_34J, 0, 0, FINE_BAND, , 500, 5000, c90-34j-uninsured, V2",
        "C90_34J, 4, 4, FINE_BAND, , 500, 5000, c90-34j-uninsured, V2",
        "C89_9, 0, 0, SCHEDULED, 100, , , c89-9-signal, V2",
        "C89_9, 1, 0, SCHEDULED, 150, , , c89-9-signal, V2",
        "JUNIOR_OPERATOR, 0, 0, SCHEDULED, 35, , , c90-8-junior, V2",
        "JUNIOR_OPERATOR, 1, 0, FINE_BAND, , 35, 75, c90-8-junior, V2",
        "JUNIOR_OPERATOR, 2, 0, FINE_BAND, , 75, 150, c90-8-junior, V2",
        "SPEED, 0, 0, NOT_STATED, , , , c90-17-speed, V2",
        "NOT_STATED, 0, 0, NOT_STATED, , , , cmvi-assessment, V1",
    })
    void theBandFollowsTheCountOfEarlierOffences(
            AssessmentTable table,
            int priors,
            int priorsInTwelveMonths,
            Kind kind,
            @Nullable Integer amount,
            @Nullable Integer min,
            @Nullable Integer max,
            String rule,
            RuleStatus status) {
        var assessment = assess(new ChargedOffence(offenceAssessedBy(table), null, priors, priorsInTwelveMonths));

        assertThat(assessment.kind()).isEqualTo(kind);
        assertThat(assessment.amount()).isEqualTo(amount == null ? null : usd(amount));
        assertThat(assessment.min()).isEqualTo(min == null ? null : usd(min));
        assertThat(assessment.max()).isEqualTo(max == null ? null : usd(max));
        assertThat(assessment.ruleId()).isEqualTo(rule);
        assertThat(assessment.status()).isEqualTo(status);
        assertThat(assessment.parts()).hasSize(amount == null ? 0 : 1);
        assertThat(assessment.sentence()).isNotBlank();
        assertThat(Objects.requireNonNull(assessment.trail().tables().getFirst().hitRow())
                        .ruleId())
                .isEqualTo(rule);
    }

    /** Every offence of the catalogue has an answer, whatever its count, and its own amount is the one it shows. */
    @Test
    void everyOffenceHasAnAnswer() {
        for (var offence : POLICY.offences(TODAY)) {
            for (var priors = 0; priors < 4; priors++) {
                var assessment = assess(new ChargedOffence(offence.code(), null, priors, priors));
                assertThat(assessment.kind() == Kind.SCHEDULED)
                        .as(offence.code())
                        .isEqualTo(assessment.amount() != null);
                assertThat(assessment.kind() == Kind.FINE_BAND)
                        .as(offence.code())
                        .isEqualTo(assessment.max() != null && assessment.min() != null);
                if (offence.assessmentTable() == AssessmentTable.SCHEDULED) {
                    assertThat(assessment.amount()).isEqualTo(offence.assessment());
                    assertThat(assessment.cite()).isEqualTo(offence.cite());
                    assertThat(assessment.status()).isEqualTo(offence.status());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-code, 0, 0, offenceCode, offence-catalogue",
        "90-10, -1, -1, priors, c90-default-fines",
        "90-10, 0, 1, priorsInTwelveMonths, c90-default-fines",
        "90-10, 0, -1, priorsInTwelveMonths, c90-default-fines",
    })
    void whatCannotBeIsNotAssessed(String code, int priors, int inTwelveMonths, String field, String rule) {
        assertUnusable(new ChargedOffence(code, null, priors, inTwelveMonths), field, rule);
    }

    @ParameterizedTest
    @CsvSource({"90-10, 30, 40", "90-17, 30, 30", "90-17, 30, 20", "90-17, 0, 20"})
    void aSpeedThatIsNoSpeedingIsNotAssessed(String code, int limit, int speed) {
        assertUnusable(new ChargedOffence(code, new Speed(limit, speed, Zone.NONE), 0, 0), "speed", "c90-17-speed");
    }

    @Test
    void beforeTheFirstPackNothingIsAssessed() {
        assertThatThrownBy(() ->
                        POLICY.assess(CAMBRIDGE, LocalDate.of(2016, 12, 31), new ChargedOffence("90-10", null, 0, 0)))
                .isInstanceOf(NoPackInForce.class);
    }

    private static void assertUnusable(ChargedOffence offence, String field, String rule) {
        assertThatThrownBy(() -> assess(offence))
                .isInstanceOfSatisfying(
                        UnusableFacts.class,
                        thrown -> assertThat(thrown.reasons())
                                .anySatisfy(reason -> assertThat(reason)
                                        .extracting(Reason::field, Reason::ruleId)
                                        .containsExactly(field, rule)));
    }

    private static Assessment speeding(int limit, int speed, Zone zone) {
        return assess(new ChargedOffence("90-17", new Speed(limit, speed, zone), 0, 0));
    }

    private static Assessment assess(ChargedOffence offence) {
        return POLICY.assess(CAMBRIDGE, TODAY, offence);
    }

    private static String offenceAssessedBy(AssessmentTable table) {
        return POLICY.offences(TODAY).stream()
                .filter(offence -> offence.assessmentTable() == table)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static Money usd(int dollars) {
        return Money.parse("USD " + dollars);
    }
}
