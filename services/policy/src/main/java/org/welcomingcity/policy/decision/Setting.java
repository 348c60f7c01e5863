package org.welcomingcity.policy.decision;

import org.welcomingcity.kernel.RuleStatus;

/**
 * A value the pack sets where the law leaves room.
 *
 * @param name the setting's name
 * @param value its value, as text
 * @param ruleId the rule it belongs to
 * @param cite where the rule stands
 * @param status how well the value is founded
 * @param words what the setting means
 */
public record Setting(String name, String value, String ruleId, String cite, RuleStatus status, String words) {}
