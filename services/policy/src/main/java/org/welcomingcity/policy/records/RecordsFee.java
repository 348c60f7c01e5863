package org.welcomingcity.policy.records;

import java.time.Duration;
import java.time.LocalDate;
import org.joda.money.Money;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Trail;

/**
 * What may be charged at most for public records.
 *
 * @param total the whole
 * @param forTime for time beyond the free hours
 * @param forPages for paper
 * @param charged the time charged for
 * @param answerBy the last day on which a first answer keeps the right to a fee
 * @param ruleId the rule that decided
 * @param cite where it stands
 * @param status how well it is known
 * @param words the rule in plain words
 * @param trail how it came about
 */
public record RecordsFee(
        Money total,
        Money forTime,
        Money forPages,
        Duration charged,
        LocalDate answerBy,
        String ruleId,
        String cite,
        RuleStatus status,
        String words,
        Trail trail) {}
