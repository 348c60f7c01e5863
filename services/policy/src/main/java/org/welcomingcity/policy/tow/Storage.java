package org.welcomingcity.policy.tow;

import java.time.Instant;

/**
 * A vehicle in storage.
 *
 * @param from when it came in
 * @param to when it left, or until when storage is counted
 * @param vehicle what kind of vehicle it is
 * @param site where it stands
 */
public record Storage(Instant from, Instant to, VehicleClass vehicle, Site site) {

    /** What kind of vehicle it is (c. 159B § 6B). */
    public enum VehicleClass {
        /** Not commercial, for at most nine persons. */
        PASSENGER,
        /** Any other. */
        OTHER
    }

    /** Where it stands. */
    public enum Site {
        /** Lighted, outside, behind a secure fence or barrier of at least six feet. */
        SECURE,
        /** Elsewhere outdoors. */
        OTHER_OUTDOOR
    }
}
