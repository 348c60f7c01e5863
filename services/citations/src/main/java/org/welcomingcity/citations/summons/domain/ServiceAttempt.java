package org.welcomingcity.citations.summons.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Recording;
import org.welcomingcity.kernel.OfficerId;

/**
 * One attempt to serve a summons; added, never changed.
 *
 * @param channel how it was tried
 * @param result what came of it
 * @param attemptedAt when
 * @param server who tried
 * @param place where, or to which address
 * @param proof what proves it, such as a certificate of mailing; null where it did not succeed
 * @param note anything else
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 */
@Embeddable
public record ServiceAttempt(
        @Enumerated(EnumType.STRING) Channel channel,
        @Enumerated(EnumType.STRING) Result result,
        Instant attemptedAt,
        String server,
        String place,
        @Nullable String proof,
        @Nullable String note,
        Instant recordedAt,
        OfficerId recordedBy) {

    /**
     * An attempt as it was told, before it is recorded.
     *
     * @param proof what proves it; null where it did not succeed
     * @param note anything else
     */
    public record Told(
            Channel channel,
            Result result,
            Instant attemptedAt,
            String server,
            String place,
            @Nullable String proof,
            @Nullable String note) {

        ServiceAttempt recorded(Recording recording) {
            return new ServiceAttempt(
                    channel, result, attemptedAt, server, place, proof, note, recording.at(), recording.by());
        }
    }

    /** The ways in which a summons is served. */
    public enum Channel {
        /** Into the person's own hand. */
        IN_HAND,
        /** Left at their last and usual place of abode. */
        LEFT_AT_ABODE,
        /** By mail to the last known address. */
        MAIL,
        /** Delivered by the police. */
        POLICE_DELIVERY
    }

    /** What can come of an attempt. */
    public enum Result {
        /** It reached the person, or their abode. */
        SERVED,
        /** It was mailed, and did not come back so far. */
        MAILED,
        /** Nobody was there. */
        NOT_FOUND,
        /** The person does not live there any more. */
        MOVED,
        /** The mail came back. */
        CAME_BACK;

        /** Whether the summons counts as served by it. */
        public boolean serves() {
            return this == SERVED || this == MAILED;
        }

        /** Whether it can come of an attempt by the channel. */
        public boolean fits(Channel channel) {
            return switch (this) {
                case SERVED, NOT_FOUND, MOVED -> channel != Channel.MAIL;
                case MAILED, CAME_BACK -> channel == Channel.MAIL;
            };
        }
    }
}
