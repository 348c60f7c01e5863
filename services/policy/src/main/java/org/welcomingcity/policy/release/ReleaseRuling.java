package org.welcomingcity.policy.release;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.decision.Decision;

/**
 * Whether a vehicle may leave, or property in it.
 *
 * @param decision the answer, with every reason against it, the duties and the trail
 * @param heldUntil when the hold after a refused test ends; null where there is none
 */
public record ReleaseRuling(Decision decision, @Nullable Instant heldUntil) {}
