package org.welcomingcity.policy.court;

import org.joda.money.Money;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Trail;

/**
 * What the court asks for a filing.
 *
 * @param amount how much; zero where nothing
 * @param ruleId the rule that sets it
 * @param cite where that rule stands
 * @param status how well the rule is known
 * @param words what the rule says about it
 * @param trail how it came about
 */
public record CourtFeeRuling(Money amount, String ruleId, String cite, RuleStatus status, String words, Trail trail) {}
