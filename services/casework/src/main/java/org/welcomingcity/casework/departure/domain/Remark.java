package org.welcomingcity.casework.departure.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.welcomingcity.kernel.OfficerId;

/**
 * What was said in a review, oldest first; nothing of it is ever taken back.
 *
 * @param kind what it is
 * @param saidBy who said it
 * @param saidAt when
 * @param words what was said
 */
@Embeddable
public record Remark(@Enumerated(EnumType.STRING) Kind kind, OfficerId saidBy, Instant saidAt, String words) {

    /** What can be said. */
    public enum Kind {
        /** The supervisor's conclusion, with what they wrote. */
        CONCLUSION,
        /** The officer's reply to a departure that was returned. */
        REPLY
    }
}
