package org.welcomingcity.ledger.event;

/** How something that happened ended. */
public enum Outcome {
    /** It was done. */
    DONE,
    /** A rule did not allow it. */
    REFUSED,
    /** The caller was not permitted. */
    DENIED
}
