package org.welcomingcity.policy.decision;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;

/**
 * A rule of the law, wherever it is used: what it says and where it stands. A row of a table can cite more narrowly, for the
 * case it decides.
 *
 * @param ruleId its id, as in the policy catalogue
 * @param words what it says, in one plain sentence
 * @param cite where it stands, such as {@code G.L. c. 90C § 2}
 * @param status how well its words are known
 * @param standing how it binds in its layer; null for a rule that only counts days
 */
public record Rule(
        String ruleId,
        String words,
        String cite,
        RuleStatus status,
        @Nullable RuleStanding standing) {}
