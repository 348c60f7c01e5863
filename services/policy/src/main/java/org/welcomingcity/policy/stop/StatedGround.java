package org.welcomingcity.policy.stop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;

/**
 * What an explanation can rest on where the law leaves a choice to the officer. It is picked from the city's dated list; what
 * was seen is told beside it, in words.
 *
 * @param key its key, such as {@code departure.danger}
 * @param use what it explains
 * @param title what it is, in plain words
 * @param ruleId the rule that leaves the choice
 * @param cite where the rule stands
 * @param status how well it is founded that this is such a ground
 * @param effectiveFrom the first day on which it can be stated
 * @param effectiveTo the last day; null while it stands
 */
public record StatedGround(
        String key,
        Use use,
        String title,
        String ruleId,
        String cite,
        RuleStatus status,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    /** What is explained. */
    public enum Use {
        /** Custody in place of the summons that is presumed. */
        DEPARTURE,
        /** A wait for a licensed operator that ended before its time. */
        EARLY_END
    }

    /** Whether it can be stated about an event of the day. */
    public boolean isLiveOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
