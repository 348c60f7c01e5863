package org.welcomingcity.policy.stop;

import org.welcomingcity.policy.decision.Decision;

/**
 * Whether an offence is a ground of arrest.
 *
 * @param ground what kind of ground
 * @param decision whether an officer may rely on it as the other offence, with the trail
 */
public record ArrestGroundRuling(Ground ground, Decision decision) {

    /** What kind of ground. */
    public enum Ground {
        /** Another offence, which permits custody by itself (P5). */
        OTHER_OFFENSE,
        /** The licence offence itself: it carries arrest authority, and the presumption of a summons is about it. */
        LICENSE_ITSELF,
        /** None. */
        NO_GROUND
    }
}
