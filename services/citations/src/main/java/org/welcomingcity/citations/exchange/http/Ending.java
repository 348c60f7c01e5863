package org.welcomingcity.citations.exchange.http;

/** How a person can end a difference. */
public enum Ending {
    SENT_AGAIN,
    CORRECTED_THERE,
    CORRECTED_HERE,
    NO_MISMATCH
}
