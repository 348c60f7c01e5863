package org.welcomingcity.portal.service;

/** What the officer does with the vehicle. */
public enum VehicleChoice {
    /** The driver drives on. */
    DRIVER_KEEPS,
    /** A licensed person takes it. */
    HAND_OVER,
    /** It stays parked. */
    LEAVE_PARKED,
    /** The owner has it towed. */
    OWNER_TOW,
    /** Another way that was agreed. */
    OTHER_AGREED,
    /** Not settled yet. */
    WAITING,
    /** Impounded. */
    IMPOUND
}
