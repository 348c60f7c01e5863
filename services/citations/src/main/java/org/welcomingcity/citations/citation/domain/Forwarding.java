package org.welcomingcity.citations.citation.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;

/**
 * Something that happened to the copies on their way to the registrar or the clerk-magistrate; added, never changed.
 *
 * @param event what
 * @param means how it travelled
 * @param reference the sender's or the receiver's own reference: a transmission, a receipt
 * @param note why, where it was rejected
 * @param happenedAt when it happened in the world
 * @param recordedAt when it was recorded here
 * @param by who recorded it
 */
@Embeddable
public record Forwarding(
        @Enumerated(EnumType.STRING) Event event,
        @Enumerated(EnumType.STRING) Means means,
        @Nullable String reference,
        @Nullable String note,
        Instant happenedAt,
        Instant recordedAt,
        OfficerId by) {

    /** What happened to it. */
    public enum Event {
        /** It left the department; it does not count as sent yet. */
        SENT,
        /** The receiver has it. */
        ACKNOWLEDGED,
        /** The receiver sent it back. */
        REJECTED
    }

    /** How it travels. */
    public enum Means {
        ELECTRONIC,
        MAIL,
        IN_HAND
    }
}
