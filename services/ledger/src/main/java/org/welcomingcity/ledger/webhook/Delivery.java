package org.welcomingcity.ledger.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry for one endpoint.
 *
 * @param id the message's id, the same in every attempt: {@code webhook-id}
 * @param position which entry
 * @param state where it stands
 * @param attempts how often it was tried
 * @param nextAt when it is tried next, or was settled
 * @param answered the status of the last answer
 * @param trouble what went wrong the last time
 */
public record Delivery(
        UUID id,
        long position,
        State state,
        int attempts,
        Instant nextAt,
        @Nullable Integer answered,
        @Nullable String trouble) {

    /** Where a delivery stands. */
    public enum State {
        /** To be sent, for the first time or again. */
        WAITING,
        /** The endpoint took it. */
        DELIVERED,
        /** Given up, until somebody has it sent again. */
        DEAD
    }
}
