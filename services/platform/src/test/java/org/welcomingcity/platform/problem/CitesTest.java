package org.welcomingcity.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.Refusal.Fault;

class CitesTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    // A law that moved at the turn of the year.
    private static final RuleCites KNOWN = (rule, day) -> {
        if (!rule.equals("cmvi-default")) {
            return null;
        }
        return day.isBefore(DAY) ? "G.L. c. 90C § 3(A)(2)" : "G.L. c. 90C § 3(A)(3)";
    };

    @Test
    void aFaultIsToldWhereItsRuleStands() {
        assertThat(Cites.filled(List.of(fault("cmvi-default", null)), KNOWN, DAY))
                .containsExactly(fault("cmvi-default", "G.L. c. 90C § 3(A)(3)"));
    }

    @Test
    void aRuleIsCitedAsItStoodOnTheDayInQuestion() {
        assertThat(Cites.filled(List.of(fault("cmvi-default", null)), KNOWN, BEFORE))
                .containsExactly(fault("cmvi-default", "G.L. c. 90C § 3(A)(2)"));
    }

    @Test
    void whatAFaultSaysItselfStays() {
        assertThat(Cites.filled(List.of(fault("cmvi-default", "RFC 9110")), KNOWN, DAY))
                .containsExactly(fault("cmvi-default", "RFC 9110"));
    }

    @Test
    void aRuleOfTheFormHasNoLawBehindIt() {
        assertThat(Cites.filled(List.of(fault("form-required", null)), KNOWN, DAY))
                .containsExactly(fault("form-required", null));
    }

    @Test
    void outsideARunningApplicationFaultsStayAsTheyAre() {
        assertThat(Cites.of(List.of(fault("cmvi-default", null)))).containsExactly(fault("cmvi-default", null));
    }

    private static Fault fault(String rule, @org.jspecify.annotations.Nullable String cite) {
        return new Fault("field", rule, cite, "a problem", "a remedy");
    }
}
