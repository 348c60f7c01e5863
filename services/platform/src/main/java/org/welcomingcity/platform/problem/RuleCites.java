package org.welcomingcity.platform.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Says where a rule stands. A service names its rules by their ids only; whoever knows the law in force for the running
 * city (casework, by the policy) answers here, and a problem document tells the cite with each fault.
 *
 * <p>Optional: a service without such a bean tells the cites that its faults bring themselves, and no others.
 */
public interface RuleCites {

    /**
     * Where a rule stands.
     *
     * @param ruleId the rule's id, such as {@code cmvi-default}; it may be none of the law's: most forms have their own
     * @param day the day whose law decides: on which the thing happened that was asked about, or else today
     * @return the section as it is cited; null for a rule that no law stands behind, or that is not known here
     */
    @Nullable
    String of(String ruleId, LocalDate day);
}
