package org.welcomingcity.citations.citation.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;

/**
 * How the violator got their copy. Not giving it at the scene is a defence unless one of three exceptions holds, so the
 * exception is stored with its reason (G.L. c. 90C § 2).
 *
 * @param manner how
 * @param deliveredAt when it was given or mailed
 * @param exception why it was not at the scene; null where it was
 * @param reason the exception in the officer's words; null likewise
 * @param addressSource where the address came from; null unless it was mailed
 * @param address the address it was mailed to; null likewise
 * @param certificateOfMailing the number of the certificate of mailing, which is prima facie proof; null likewise
 * @param by who recorded it
 */
@Embeddable
public record Delivery(
        @Enumerated(EnumType.STRING) Manner manner,
        Instant deliveredAt,
        @Enumerated(EnumType.STRING) @Nullable Exception exception,
        @Nullable String reason,
        @Enumerated(EnumType.STRING) @Nullable AddressSource addressSource,
        @Nullable String address,
        @Nullable String certificateOfMailing,
        OfficerId by) {

    /** How the copy reached the violator. */
    public enum Manner {
        /** At the time and place of the violation. */
        AT_SCENE,
        /** Afterwards, by hand. */
        IN_HAND,
        /** Afterwards, by mail. */
        MAIL;

        /** The step that it makes of the citation. */
        public Move move() {
            return this == AT_SCENE ? Move.DELIVER_AT_SCENE : Move.DELIVER_LATE;
        }
    }

    /** The three exceptions to delivery at the scene. */
    public enum Exception {
        /** The violator could not be stopped. */
        COULD_NOT_BE_STOPPED,
        /** More time was reasonably needed to learn the nature of the violation or who the violator is. */
        MORE_TIME_NEEDED,
        /** Another circumstance that a court may find to justify it. */
        OTHER_CIRCUMSTANCE
    }

    /** Whose address a copy may be mailed to. */
    public enum AddressSource {
        /** The address on the licence. */
        LICENCE,
        /** The address on the registration. */
        REGISTRATION
    }
}
