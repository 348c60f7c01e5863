package org.welcomingcity.policy.court;

import java.time.LocalDate;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Trail;

/**
 * Whether a request for a hearing is in time, and what becomes of it.
 *
 * @param timeliness whether it is
 * @param becomes what becomes of it
 * @param countedBy the day that counts
 * @param reasonNeeded whether the violator's reason has to come with it
 * @param ruleId the rule that says so
 * @param cite where that rule stands
 * @param status how well the rule is known
 * @param words what the rule says about it
 * @param trail how it came about
 */
public record TimelinessRuling(
        Timeliness timeliness,
        Becomes becomes,
        LocalDate countedBy,
        boolean reasonNeeded,
        String ruleId,
        String cite,
        RuleStatus status,
        String words,
        Trail trail) {

    /** Whether a request came in time. */
    public enum Timeliness {
        /** Under every reading of the rule. */
        TIMELY,
        /** Under the generous reading; treated as timely. */
        TIMELY_BY_ONE_READING,
        /** Under none. */
        LATE
    }

    /** What becomes of a request. */
    public enum Becomes {
        /** It is to be heard. */
        REQUESTED,
        /** The registrar or the clerk-magistrate decides whether there is good cause. */
        AWAITING_GOOD_CAUSE
    }
}
