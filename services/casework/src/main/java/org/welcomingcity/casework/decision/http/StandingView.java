package org.welcomingcity.casework.decision.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.decision.RuleStanding;

/**
 * How a rule stands.
 *
 * @param force what it binds to
 * @param suspendedBy the order of the court that suspended it; null while it decides
 * @param signedOffBy who confirmed it for the city, and when; null while nobody has
 */
public record StandingView(
        RuleStanding.Force force,
        @Nullable String suspendedBy,
        @Nullable String signedOffBy) {
    // A decision that was stored before rules had a standing has none.
    /** The view. */
    public static @Nullable StandingView of(@Nullable RuleStanding standing) {
        return standing == null
                ? null
                : new StandingView(standing.force(), standing.suspendedBy(), standing.signedOffBy());
    }
}
