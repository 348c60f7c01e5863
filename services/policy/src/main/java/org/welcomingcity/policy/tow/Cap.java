package org.welcomingcity.policy.tow;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Trail;

/**
 * The most that may be charged.
 *
 * @param kind whether there is a verified cap
 * @param amount the cap; null unless the kind is {@link Kind#CAPPED}
 * @param ruleId the rule that sets it
 * @param cite where that stands
 * @param status how well it is known
 * @param words the rule in one plain sentence
 * @param trail how it came about
 */
public record Cap(
        Kind kind, @Nullable Money amount, String ruleId, String cite, RuleStatus status, String words, Trail trail) {

    /** What a charge is against the cap: above it, it is flagged; without a verified row nothing is invoiced. */
    public Finding check(Money charge) {
        if (kind == Kind.NO_VERIFIED_ROW) {
            return Finding.NO_INVOICE;
        }
        return amount != null && charge.isGreaterThan(amount) ? Finding.ABOVE_CAP : Finding.WITHIN_CAP;
    }

    /** Whether there is a cap. */
    public enum Kind {
        /** There is one. */
        CAPPED,
        /** The law sets none. */
        NO_CAP,
        /** Nobody has verified one for the day. */
        NO_VERIFIED_ROW
    }

    /** What a charge is. */
    public enum Finding {
        /** At or below the cap, or there is none. */
        WITHIN_CAP,
        /** Above the cap: shown with the cap and its cite. */
        ABOVE_CAP,
        /** No invoice can be made. */
        NO_INVOICE
    }
}
