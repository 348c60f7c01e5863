package org.welcomingcity.policy.offence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.offence.Offence.AppliesTo;
import org.welcomingcity.policy.offence.Offence.AssessmentTable;
import org.welcomingcity.policy.offence.Offence.Incarceration;
import org.welcomingcity.policy.offence.Offence.Kind;

/** An offence of the catalogue contradicts itself nowhere. */
class OffenceTest {

    private static final Money TWENTY = Money.of(CurrencyUnit.USD, 20);

    @Test
    void whatIsPricedByScheduleNamesItsPrice() {
        assertThat(offence(Kind.CIVIL, AssessmentTable.SCHEDULED, TWENTY, false, null, null, Incarceration.NO)
                        .assessment())
                .isEqualTo(TWENTY);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> offence(Kind.CIVIL, AssessmentTable.SCHEDULED, null, false, null, null, Incarceration.NO))
                .withMessage("X is assessed by schedule and names no assessment");
        assertThat(offence(Kind.CIVIL, AssessmentTable.SPEED, null, false, null, null, Incarceration.NO)
                        .assessment())
                .isNull();
    }

    @Test
    void forACivilInfractionNobodyIsArrested() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offence(
                        Kind.CIVIL, AssessmentTable.SPEED, null, true, "c. 90 § 21", RuleStatus.V1, Incarceration.NO))
                .withMessage("X is civil and allows neither arrest nor incarceration");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NO")
    void forACivilInfractionNobodyGoesToJail(Incarceration incarceration) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offence(Kind.CIVIL, AssessmentTable.SPEED, null, false, null, null, incarceration))
                .withMessage("X is civil and allows neither arrest nor incarceration");
    }

    @ParameterizedTest
    @EnumSource
    void aCrimeMayAllowBoth(Incarceration incarceration) {
        var crime = offence(
                Kind.CRIMINAL, AssessmentTable.NOT_STATED, null, true, "c. 90 § 21", RuleStatus.V1, incarceration);
        assertThat(crime.arrestAuthority()).isTrue();
        assertThat(crime.incarceration()).isEqualTo(incarceration);
        assertThat(offence(Kind.CRIMINAL, AssessmentTable.NOT_STATED, null, false, null, null, incarceration)
                        .arrestAuthority())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "true, , ",
        "true, c. 90 § 21, ",
        "true, , V1",
        "false, c. 90 § 21, V1",
        "false, c. 90 § 21, ",
        "false, , V1",
    })
    void anArrestHasItsCiteAndItsStatusAndNothingElseHas(
            boolean authority, @Nullable String cite, @Nullable RuleStatus status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offence(
                        Kind.CRIMINAL, AssessmentTable.NOT_STATED, null, authority, cite, status, Incarceration.YES))
                .withMessage("X names a cite and a status of the arrest authority it has");
    }

    private static Offence offence(
            Kind kind,
            AssessmentTable table,
            @Nullable Money assessment,
            boolean authority,
            @Nullable String arrestCite,
            @Nullable RuleStatus arrestStatus,
            Incarceration incarceration) {
        return new Offence(
                "X",
                null,
                "Something",
                "c. 90 § 17",
                kind,
                AppliesTo.OPERATOR,
                table,
                assessment,
                authority,
                arrestCite,
                arrestStatus,
                incarceration,
                LocalDate.of(2020, 1, 1),
                null,
                RuleStatus.V1,
                "G.L.",
                Offence.Presumes.NOTHING,
                List.of());
    }
}
