package org.welcomingcity.policy.citation;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Trail;

/**
 * Whether a citation can make a step.
 *
 * @param move the step
 * @param possible whether it can
 * @param leadsTo where the step leads; null where it is not possible
 * @param ruleId the rule behind it
 * @param cite where that rule stands
 * @param status how well the rule is known
 * @param words what the rule says about it
 * @param trail how it came about
 */
public record MoveRuling(
        CitationMove move,
        boolean possible,
        @Nullable CitationState leadsTo,
        String ruleId,
        String cite,
        RuleStatus status,
        String words,
        Trail trail) {}
