package org.welcomingcity.ledger.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a delivery that failed is tried again; after the last step it is dead, until somebody has it sent again. */
final class RetryLadder {

    private static final List<Duration> STEPS = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private RetryLadder() {}

    /**
     * When to try again.
     *
     * @param attempts how often it was tried, at least once
     * @return empty when it was tried often enough
     */
    static Optional<Instant> after(int attempts, Instant failed) {
        return attempts > STEPS.size() ? Optional.empty() : Optional.of(failed.plus(STEPS.get(attempts - 1)));
    }
}
