package org.welcomingcity.policy.request;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.decision.Decision;

/**
 * The answer to a request of a federal immigration authority.
 *
 * @param outcome what the answer is
 * @param holdExtension by how much custody is lengthened: nothing, in every pack
 * @param basis what the city's text says about the question; null where law above the city answers alone
 * @param ruleId the rule that decided, {@code D1} to {@code D11} or the law above
 * @param cite where it stands
 * @param status how well it is known
 * @param decision the same as a decision, with the duties and the trail
 */
public record RequestRuling(
        Outcome outcome,
        Duration holdExtension,
        @Nullable Feature basis,
        String ruleId,
        String cite,
        RuleStatus status,
        Decision decision) {

    /** What the answer can be. */
    public enum Outcome {
        /** Done as ordered, within its terms. */
        COMPLY_AS_ORDERED,
        /** The solicitor decides. */
        ROUTE_TO_SOLICITOR,
        /** The solicitor decides an open question; nothing is disclosed meanwhile. */
        PENDING_LEGAL,
        /** The person is released on time. */
        RELEASE_ON_TIME,
        /** No. */
        REFUSE,
        /** Not prohibited, and not held. */
        NO_RECORD,
        /** A supervisor decides. */
        ROUTE_TO_SUPERVISOR,
        /** Answered under the public records law. */
        PUBLIC_RECORDS,
        /** The purpose has to be stated first. */
        STATE_THE_PURPOSE,
        /** The registrar answers for it. */
        REFER_TO_REGISTRAR,
        /** Given, and logged. */
        DISCLOSE_AND_LOG,
        /** Only what the safety of all on scene needs. */
        SAFETY_OF_ALL_ONLY
    }
}
