package org.welcomingcity.policy.citation;

/** Where a citation is on its way from the officer to its end. */
public enum CitationState {
    /** Being written. */
    DRAFT,
    /** Written, and not given to the violator yet. */
    ISSUED,
    /** The violator has a copy, given at the time and place. */
    DELIVERED_AT_SCENE,
    /** The violator got a copy afterwards. */
    DELIVERED_LATE,
    /** The chief, or the chief's designee, has the remaining copies. */
    COPIES_WITH_CHIEF,
    /** The registrar has it. */
    SENT_RMV,
    /** The clerk-magistrate has it. */
    SENT_COURT,
    /** Everything on it is paid. */
    PAID,
    /** A hearing on a civil infraction is asked for. */
    HEARING_REQUESTED,
    /** The violator is responsible by default. */
    DEFAULT,
    /** A clerk-magistrate's hearing before a complaint is asked for. */
    HEARING_4D,
    /** The complaint issued. */
    COMPLAINT_ISSUED,
    /** No complaint issues. */
    NO_COMPLAINT,
    /** Nothing is left to be done. */
    CLOSED,
    /** Its number is void. */
    VOID
}
