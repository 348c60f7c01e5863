package org.welcomingcity.policy.decision;

import org.jspecify.annotations.Nullable;

/**
 * How a rule stands in its layer of the law: what it binds to, whether a court has suspended it, and who signed it off.
 *
 * @param force what the rule binds to
 * @param suspendedBy the court's order; null while the rule decides
 * @param signedOffBy the solicitor who confirmed the rule for the city, and when; null while nobody has
 */
public record RuleStanding(
        Force force, @Nullable String suspendedBy, @Nullable String signedOffBy) {

    /** Whether a court has suspended the rule: it is shown, and decides nothing. */
    public boolean suspended() {
        return suspendedBy != null;
    }

    /** What a rule binds to. */
    public enum Force {
        /** It has to be done; no lower layer can take that away. */
        MUST,
        /** It has to be left; no lower layer can allow it. */
        MUST_NOT,
        /** The usual way; departing from it needs a reason. */
        SHOULD,
        /** Left to whoever decides; a lower layer may narrow it. */
        MAY;

        /** Whether a lower layer has to leave it as it is. */
        public boolean binds() {
            return this == MUST || this == MUST_NOT;
        }
    }
}
