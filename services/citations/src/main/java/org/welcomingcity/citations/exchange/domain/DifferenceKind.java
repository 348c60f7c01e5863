package org.welcomingcity.citations.exchange.domain;

/** The sorts of mismatch. */
public enum DifferenceKind {
    /** Queued for too long, and nobody fetched it. */
    NOT_FETCHED,
    /** Fetched, and no word since. */
    NOT_ACKNOWLEDGED,
    /** The partner does not take it. */
    REJECTED,
    /** The partner has something else than what was sent. */
    CONTENT_DIFFERS,
    /** The partner speaks of a citation that was not sent to it, or that does not exist. */
    UNKNOWN_TO_US,
    /** The partner has a citation that belongs to the other one. */
    WRONG_PLACE,
    /** The partner acknowledged it, and its statement does not have it. */
    MISSING_THERE,
    /** The partner's statement has it, and it was never acknowledged. */
    HELD_UNACKNOWLEDGED,
    /** It is void here, the partner was told, and has it as valid. */
    VOID_NOT_KNOWN
}
