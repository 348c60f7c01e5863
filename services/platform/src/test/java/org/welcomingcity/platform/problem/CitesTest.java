package org.welcomingcity.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomingcity.kernel.Refusal.Fault;

class CitesTest {

    private static final RuleCites KNOWN = rule -> rule.equals("cmvi-default") ? "G.L. c. 90C § 3(A)(3)" : null;

    @Test
    void aFaultIsToldWhereItsRuleStands() {
        assertThat(Cites.filled(List.of(fault("cmvi-default", null)), KNOWN))
                .containsExactly(fault("cmvi-default", "G.L. c. 90C § 3(A)(3)"));
    }

    @Test
    void whatAFaultSaysItselfStays() {
        assertThat(Cites.filled(List.of(fault("cmvi-default", "RFC 9110")), KNOWN))
                .containsExactly(fault("cmvi-default", "RFC 9110"));
    }

    @Test
    void aRuleOfTheFormHasNoLawBehindIt() {
        assertThat(Cites.filled(List.of(fault("form-required", null)), KNOWN))
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
