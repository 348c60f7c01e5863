package org.welcomingcity.policy.decision;

/**
 * Why a decision is a no or a referral.
 *
 * @param ruleId the rule, as in the policy catalogue
 * @param cite where the rule stands
 * @param field the fact or choice the rule looks at, by its name in the request ({@code choice.reason})
 * @param problem what the rule finds wrong, in plain words
 * @param mend what would satisfy the rule
 */
public record Reason(String ruleId, String cite, String field, String problem, String mend) {}
