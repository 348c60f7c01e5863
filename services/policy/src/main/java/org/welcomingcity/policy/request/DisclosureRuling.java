package org.welcomingcity.policy.request;

import java.util.Set;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Decision;

/**
 * Whether data may be given, and what has to be logged; a refusal is logged as a disclosure is.
 *
 * @param fields what the log has to hold
 * @param keepYears for how many years the log is kept at least
 * @param ruleId the rule that decided
 * @param cite where it stands
 * @param status how well it is known
 * @param decision whether it may be given, with the duties and the trail
 */
public record DisclosureRuling(
        Set<LogField> fields, int keepYears, String ruleId, String cite, RuleStatus status, Decision decision) {
    public DisclosureRuling {
        fields = Set.copyOf(fields);
    }

    /** What a log of disclosures holds (803 CMR 7.11). */
    public enum LogField {
        /** Whom it is about. */
        SUBJECT_NAME,
        /** When that person was born. */
        SUBJECT_DATE_OF_BIRTH,
        /** Date and time. */
        AT,
        /** Who got it. */
        RECIPIENT_NAME,
        /** For which agency. */
        RECIPIENT_AGENCY,
        /** The specific reason. */
        REASON,
        /** The plate with its state, or the vehicle identification number. */
        PLATE_AND_STATE_OR_VIN
    }
}
