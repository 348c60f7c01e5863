package org.welcomingcity.policy.stop;

import org.jspecify.annotations.Nullable;

/**
 * What the officer chose to do.
 *
 * @param person what becomes of the person
 * @param vehicle what becomes of the vehicle; null where there is none to decide about
 * @param reason what was seen, in the officer's words, where the choice departs from a presumption; what says nothing counts
 *     as none
 * @param otherWay which other way was agreed for the vehicle, in the officer's words; blank counts as none
 * @param ground the key of the stated ground on which it departs; null for none
 */
public record StopChoice(
        Person person,
        @Nullable Vehicle vehicle,
        @Nullable String reason,
        @Nullable String otherWay,
        @Nullable String ground) {

    /** A choice without another way that was agreed, and without a ground. */
    public StopChoice(Person person, @Nullable Vehicle vehicle, @Nullable String reason) {
        this(person, vehicle, reason, null, null);
    }

    /** A choice without a ground. */
    public StopChoice(Person person, @Nullable Vehicle vehicle, @Nullable String reason, @Nullable String otherWay) {
        this(person, vehicle, reason, otherWay, null);
    }

    /** What the officer does with the person. */
    public enum Person {
        /** Nothing is written. */
        NO_ACTION,
        /** A written warning. */
        WARNING,
        /** A citation for civil infractions. */
        CIVIL_CITATION,
        /** A criminal citation: summons to court. */
        SUMMONS,
        /** Custody. */
        ARREST
    }

    /** What the officer does with the vehicle. */
    public enum Vehicle {
        /** The driver drives on (licensed after all). */
        DRIVER_KEEPS,
        /** A licensed passenger or operator takes it. */
        HAND_OVER,
        /** It stays lawfully parked. */
        LEAVE_PARKED,
        /** The owner has it towed. */
        OWNER_TOW,
        /** Another lawful way that was agreed to. */
        OTHER_AGREED,
        /** It is impounded. */
        IMPOUND,
        /** Not settled yet: the opportunity is still running. */
        WAITING
    }
}
