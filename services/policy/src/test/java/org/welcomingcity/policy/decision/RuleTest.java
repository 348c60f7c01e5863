package org.welcomingcity.policy.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** Each rule that is named somewhere tells where it stands. */
class RuleTest {

    @ParameterizedTest
    @CsvSource({
        "c90-10-unlicensed, G.L. c. 90C § 1",
        "c90-21-may-arrest, G.L. c. 90 § 21",
        "choice-borne-out, G.L. c. 90C § 2",
        "cit-arrest-note, G.L. c. 90C § 4",
        "cit-audit-entry, G.L. c. 90C § 6",
        "cit-audit-return, G.L. c. 90C § 6",
        "cit-book-issue, G.L. c. 90C § 2",
        "cit-book-receipt-chief, G.L. c. 90C § 6",
        "cit-closed, G.L. c. 90C § 3",
        "cit-copy-at-scene, G.L. c. 90C § 2",
        "cit-demographics, G.L. c. 90 § 63",
        "cit-end-of-tour, G.L. c. 90C § 2",
        "cit-forward-civil, G.L. c. 90C § 2",
        "cit-forward-criminal, G.L. c. 90C § 2",
        "cit-record-asap, G.L. c. 90C § 2",
        "cit-void, G.L. c. 90C § 2",
        "cmvi-20-days, G.L. c. 90C § 3(A)(2)-(4)",
        "cmvi-appeal, G.L. c. 90C § 3(A)(5)",
        "cmvi-default, G.L. c. 90C § 3(A)(6)",
        "cmvi-hearing-fee, G.L. c. 90C § 3(A)(4)",
        "cmvi-hearing-notice, G.L. c. 90C § 3(A)(4)",
        "cmvi-payment-effect, G.L. c. 90C § 3(A)(3)",
        "crim-4-day-hearing, G.L. c. 90C § 3(B)(2)",
        "crim-no-rmv-payment, G.L. c. 90C § 3(B)",
        "hold-case, G.L. c. 66 § 8",
        "offence-kind, G.L. c. 90C § 1",
        "outcome-fits, G.L. c. 90C § 3",
        "stop-not-in-future, G.L. c. 90C § 2",
        "summons-service, Mass. R. Crim. P. 6(c)",
        "P1, 'G.L. c. 90 §§ 10, 11; Commonwealth v. Chown, 459 Mass. 756'",
        "P2, 'G.L. c. 90 §§ 10, 11; Commonwealth v. Chown, 459 Mass. 756'",
        "P5, Cambridge Municipal Code 2.129.040 (persons driving without a license)",
        "K8, Cambridge Municipal Code 2.129.040",
        // Of a row, a setting, a feature and a deadline.
        "cit-warning, 'G.L. c. 90C § 3(A)(1)'",
        "court-of-the-place, G.L. c. 90C § 2",
        "prr-10bd, G.L. c. 66 § 10",
    })
    void standsThere(String ruleId, String cite) {
        assertThat(POLICY.rule(CAMBRIDGE, TODAY, ruleId)).hasValueSatisfying(rule -> {
            assertThat(rule.ruleId()).isEqualTo(ruleId);
            assertThat(rule.cite()).isEqualTo(cite);
            assertThat(rule.words()).isNotBlank();
        });
    }

    /** What a city has ordained is cited in that city only, and from that day on. */
    @Test
    void aCitysOwnCiteIsItsOwn() {
        assertThat(POLICY.rule("medford-ma", TODAY, "K8"))
                .hasValueSatisfying(rule -> assertThat(rule.cite()).doesNotContain("Cambridge"));
        assertThat(POLICY.rule(CAMBRIDGE, LocalDate.of(2019, 6, 3), "K8"))
                .hasValueSatisfying(rule -> assertThat(rule.cite()).doesNotContain("Cambridge"));
    }

    @Test
    void everyDeadlineTellsItsRule() {
        for (var deadline : DeadlineRule.values()) {
            assertThat(POLICY.rule(CAMBRIDGE, TODAY, deadline.ruleId())).isPresent();
        }
    }

    @Test
    void whatNoLawIsBehindIsNoRule() {
        assertThat(POLICY.rule(CAMBRIDGE, TODAY, "form-time")).isEmpty();
    }

    @Test
    void aRuleOfNowhereIsAskedForInVain() {
        assertThatThrownBy(() -> POLICY.rule("atlantis", TODAY, "K8")).isInstanceOf(NoPackInForce.class);
    }
}
