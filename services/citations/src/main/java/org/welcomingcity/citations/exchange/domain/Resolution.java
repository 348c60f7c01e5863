package org.welcomingcity.citations.exchange.domain;

/** How it ended. */
public enum Resolution {
    /** It is sent once more. */
    SENT_AGAIN,
    /** The partner corrected its records. */
    CORRECTED_THERE,
    /** The city corrected its own. */
    CORRECTED_HERE,
    /** Looked into, and there is no mismatch. */
    NO_MISMATCH,
    /** What was missing arrived. */
    SETTLED_ITSELF
}
