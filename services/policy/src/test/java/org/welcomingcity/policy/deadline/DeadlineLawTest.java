package org.welcomingcity.policy.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.deadline.DeadlineRule.Mode;

/** How long each duty has, and how its days are counted, written down from the law: one line for each, with its place. */
class DeadlineLawTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/law/deadlines.csv", numLinesToSkip = 1)
    void hasTheLengthAndTheCountOfTheLaw(
            String law,
            DeadlineRule rule,
            DeadlineRule.Trigger trigger,
            DeadlineRule.Mode mode,
            int length,
            String ruleId,
            RuleStatus status,
            String cite) {
        assertThat(rule.trigger()).as(law).isEqualTo(trigger);
        assertThat(rule.mode()).as(law).isEqualTo(mode);
        assertThat(rule.length()).as(law).isEqualTo(length);
        assertThat(rule.ruleId()).as(law).isEqualTo(ruleId);
        assertThat(rule.status()).as(law).isEqualTo(status);
        assertThat(rule.cite()).as(law).contains(cite);
        assertThat(rule.duty()).as(law).isNotBlank();
        assertThat(mode.byTheClock()).as(law).isEqualTo(mode == Mode.ELAPSED || mode == Mode.FORTHWITH);
    }
}
