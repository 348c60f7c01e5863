package org.welcomingcity.citations.contest.domain;

/** Where the request stands. */
public enum HearingStatus {
    /** Late, and waiting for the registrar or the clerk-magistrate to decide about good cause. */
    AWAITING_GOOD_CAUSE,
    /** No good cause was found. */
    REFUSED,
    /** Asked for; no date yet. */
    REQUESTED,
    /** The court named a date. */
    SCHEDULED
}
