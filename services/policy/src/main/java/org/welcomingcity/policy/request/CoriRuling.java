package org.welcomingcity.policy.request;

import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Trail;

/**
 * Whether the record of a charge is criminal offender record information. A records officer may find otherwise, with a cite.
 *
 * @param cori the finding
 * @param ruleId the rule that decided
 * @param cite where it stands
 * @param status how well it is known
 * @param words the finding in one plain sentence
 * @param trail how it came about
 */
public record CoriRuling(Cori cori, String ruleId, String cite, RuleStatus status, String words, Trail trail) {

    /** The finding. */
    public enum Cori {
        /** It is. */
        CORI,
        /** It is not. */
        NOT_CORI,
        /** The records officer decides. */
        ASK_RECORDS_OFFICER
    }
}
