package org.welcomingcity.citations.stop.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to give the driver an opportunity to have a licensed operator take the vehicle (rules K5, K8).
 *
 * @param startedAt when it was given
 * @param endedAt when it ended; null while it runs
 * @param attempts how often somebody was called
 * @param endReason why it ended, in words
 * @param endedEarly the key of the stated ground on which it ended before its time; null where it ran its time
 */
@Embeddable
public record OpportunityRecord(
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer attempts,
        @Nullable String endReason,
        @Nullable String endedEarly) {}
