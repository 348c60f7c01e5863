package org.welcomingcity.policy.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.citation.CitationRouting.Destination.CLERK_MAGISTRATE;
import static org.welcomingcity.policy.citation.CitationRouting.Destination.REGISTRAR;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.citation.CitationRouting.Destination;
import org.welcomingcity.policy.citation.CitationRouting.Holder;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.decision.UnusableFacts;

class CitationRoutingTest {

    @ParameterizedTest
    @CsvSource({
        // warning, civil, criminal, arrested
        "true, false, false, false, REGISTRAR, , cit-warning, MEM_M, cit-warning",
        "false, true, false, false, REGISTRAR, FORWARD_CIVIL, cit-forward-civil, MEM_M, cmvi-20-days",
        "true, true, false, false, REGISTRAR, FORWARD_CIVIL, cit-forward-civil, MEM_M, cmvi-20-days",
        "false, false, true, false, CLERK_MAGISTRATE, FORWARD_CRIMINAL, cit-forward-criminal, MEM_M, crim-no-rmv-payment",
        "false, true, true, false, CLERK_MAGISTRATE, FORWARD_CRIMINAL, cit-mixed-goes-court, MEM_M, cit-mixed-goes-court",
        "false, false, true, true, CLERK_MAGISTRATE, , cit-arrest-note, V1, crim-no-rmv-payment",
        "false, true, true, true, CLERK_MAGISTRATE, , cit-arrest-note, V1, crim-no-rmv-payment",
    })
    void goesWhereItsLinesSendIt(
            boolean warning,
            boolean civil,
            boolean criminal,
            boolean arrested,
            Destination destination,
            @Nullable DeadlineRule deadline,
            String rule,
            RuleStatus status,
            String paymentRule) {
        var routing = route(new CitationContents(warning, civil, criminal, arrested));

        assertThat(routing.destination()).isEqualTo(destination);
        assertThat(routing.deadline()).isEqualTo(deadline);
        assertThat(routing.ruleId()).isEqualTo(rule);
        assertThat(routing.status()).isEqualTo(status);
        assertThat(routing.unconfirmed()).isEqualTo(status != RuleStatus.V1);
        assertThat(routing.payableAtRegistrar()).isEqualTo(civil && !criminal && !arrested);
        assertThat(routing.payment()).isNotBlank();
        assertThat(Objects.requireNonNull(routing.trail().tables().get(1).hitRow())
                        .ruleId())
                .isEqualTo(paymentRule);
        var court = routing.court();
        if (destination == CLERK_MAGISTRATE) {
            assertThat(Objects.requireNonNull(court).value())
                    .isEqualTo("Cambridge Division of the District Court, sitting in Medford");
            assertThat(court.status()).isEqualTo(RuleStatus.MEM_H);
        } else {
            assertThat(court).isNull();
        }
    }

    @Test
    void theCopiesGoWithIt() {
        assertThat(route(new CitationContents(false, true, false, false)).copies())
                .containsExactly(Holder.VIOLATOR, Holder.DEPARTMENT, Holder.REGISTRAR);
        assertThat(route(new CitationContents(true, false, false, false)).copies())
                .containsExactly(Holder.VIOLATOR, Holder.DEPARTMENT, Holder.REGISTRAR);
        assertThat(route(new CitationContents(false, false, true, false)).copies())
                .containsExactly(Holder.VIOLATOR, Holder.DEPARTMENT, Holder.CLERK_MAGISTRATE);
        assertThat(route(new CitationContents(false, true, true, false)).copies())
                .containsExactly(Holder.VIOLATOR, Holder.DEPARTMENT, Holder.CLERK_MAGISTRATE);
        assertThat(route(new CitationContents(false, false, true, true)).copies())
                .containsExactly(Holder.VIOLATOR, Holder.OFFICER, Holder.DEPARTMENT, Holder.CLERK_MAGISTRATE);
    }

    @Test
    void saysByWhenAndThatNobodySawTheRule() {
        assertThat(route(new CitationContents(false, true, false, false)).due())
                .isEqualTo("by the end of the sixth business day after the violation (unconfirmed)");
        assertThat(route(new CitationContents(false, false, true, false)).due())
                .isEqualTo("by the end of the sixth business day after the violation (unconfirmed)");
        assertThat(route(new CitationContents(false, true, true, false)).due())
                .isEqualTo("by the end of the sixth business day after the violation (unconfirmed)");
        assertThat(route(new CitationContents(false, false, true, true)).due()).isEqualTo("with the arrest paperwork");
        assertThat(route(new CitationContents(true, false, false, false)).due()).isEqualTo("forthwith");
    }

    /** What a person is told about paying: the court decides on a crime, the registrar is paid within 20 days. */
    @Test
    void saysHowItIsPaidOrWhyNot() {
        assertThat(route(new CitationContents(false, false, true, true)).payment())
                .contains("arrest", "court decides", "nothing is paid");
        assertThat(route(new CitationContents(false, false, true, false)).payment())
                .contains("crime", "court decides", "not paid");
        assertThat(route(new CitationContents(false, true, true, false)).payment())
                .contains("heard with the crime", "cannot be paid to the registrar");
        assertThat(route(new CitationContents(false, true, false, false)).payment())
                .contains("Pay the registrar", "hearing", "within 20 days");
        assertThat(route(new CitationContents(true, false, false, false)).payment())
                .contains("warning", "costs nothing");
    }

    /** With any criminal line nothing is ever paid at the registry; with civil lines only nothing goes to court. */
    @Test
    void crimeIsNeverPaidAndCivilNeverGoesToCourt() {
        for (var bits = 1; bits < 8; bits++) {
            for (var arrested : new boolean[] {false, true}) {
                var contents = new CitationContents((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, arrested);
                var routing = route(contents);
                if (contents.criminalLine() || arrested) {
                    assertThat(routing.payableAtRegistrar()).isFalse();
                    assertThat(routing.destination()).isEqualTo(CLERK_MAGISTRATE);
                } else {
                    assertThat(routing.payableAtRegistrar()).isEqualTo(contents.civilLine());
                    assertThat(routing.destination()).isEqualTo(REGISTRAR);
                }
            }
        }
    }

    @Test
    void anEmptyCitationGoesNowhere() {
        assertThatThrownBy(() -> route(new CitationContents(false, false, false, true)))
                .isInstanceOfSatisfying(
                        UnusableFacts.class,
                        thrown -> assertThat(thrown.reasons())
                                .singleElement()
                                .satisfies(reason -> assertThat(reason.ruleId()).isEqualTo("cit-record-asap")));
    }

    private static CitationRouting route(CitationContents contents) {
        return POLICY.route(CAMBRIDGE, TODAY, contents);
    }
}
