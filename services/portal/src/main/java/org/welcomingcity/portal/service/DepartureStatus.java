package org.welcomingcity.portal.service;

/** How far a departure's review is. */
public enum DepartureStatus {
    /** Nobody has concluded it. */
    OPEN,
    /** The supervisor agrees. */
    AGREED,
    /** Returned to the officer. */
    RETURNED,
    /** With Professional Standards. */
    REFERRED_TO_PROFESSIONAL_STANDARDS
}
