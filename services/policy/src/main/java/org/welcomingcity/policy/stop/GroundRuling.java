package org.welcomingcity.policy.stop;

import org.welcomingcity.policy.decision.Decision;

/**
 * What a claimed ground of mandatory impoundment requires.
 *
 * @param ground the ground, live on the day
 * @param outcome what it requires
 * @param decision whether the vehicle may be taken on it, with the duties and the trail
 */
public record GroundRuling(MandatoryImpoundGround ground, Outcome outcome, Decision decision) {

    /** What a ground can require. */
    public enum Outcome {
        /** The vehicle is impounded, or stays where it is. */
        IMPOUND_MANDATORY,
        /** The plates are seized, not the vehicle. */
        PLATES_ONLY,
        /** The parked vehicle may be towed. */
        TOW_PARKED,
        /** Nothing, at a moving stop. */
        NOT_A_GROUND
    }
}
