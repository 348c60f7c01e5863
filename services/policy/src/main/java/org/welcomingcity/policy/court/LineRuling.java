package org.welcomingcity.policy.court;

import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Trail;

/**
 * Whether a line can end as it is said to.
 *
 * @param outcome how it is said to end
 * @param fit whether it can
 * @param ruleId the rule that says so
 * @param cite where that rule stands
 * @param status how well the rule is known
 * @param words what the rule says about it
 * @param trail how it came about
 */
public record LineRuling(
        LineFacts.Outcome outcome, Fit fit, String ruleId, String cite, RuleStatus status, String words, Trail trail) {

    /** Whether it can be the outcome. */
    public enum Fit {
        /** It can. */
        FITS,
        /** It can once a complaint has issued. */
        NEEDS_COMPLAINT,
        /** A line like this never ends so. */
        DOES_NOT_FIT
    }
}
