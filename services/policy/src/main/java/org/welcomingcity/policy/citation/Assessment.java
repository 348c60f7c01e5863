package org.welcomingcity.policy.citation;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.decision.Trail;

/**
 * What an offence may cost.
 *
 * @param kind whether there is one amount, a band, or nothing the tables can say
 * @param amount the scheduled assessment; null unless the kind is {@link Kind#SCHEDULED}
 * @param min the lowest fine; null unless the kind is {@link Kind#FINE_BAND}; zero where the law names only a highest
 * @param max the highest fine; null likewise
 * @param parts what the amount is made of, in order; empty unless there is an amount
 * @param ruleId the rule that decided it
 * @param cite where that rule stands
 * @param status how well the least known of its parts is known
 * @param sentence the whole in one plain sentence
 * @param trail how it came about
 */
public record Assessment(
        Kind kind,
        @Nullable Money amount,
        @Nullable Money min,
        @Nullable Money max,
        List<Part> parts,
        String ruleId,
        String cite,
        RuleStatus status,
        String sentence,
        Trail trail) {
    public Assessment {
        parts = List.copyOf(parts);
    }

    /** What the tables can say about the price. */
    public enum Kind {
        /** A civil infraction's assessment, which the officer writes on the citation (c. 90C § 3(A)(1)). */
        SCHEDULED,
        /** A fine within a band, which somebody with the authority to do so still has to set. */
        FINE_BAND,
        /** The tables name no amount, or not for this many priors. */
        NOT_STATED
    }

    /**
     * A part of the amount.
     *
     * @param words what it is for
     * @param amount how much
     * @param ruleId the rule it comes from
     * @param cite where that rule stands
     * @param status how well it is known
     */
    public record Part(String words, Money amount, String ruleId, String cite, RuleStatus status) {}
}
