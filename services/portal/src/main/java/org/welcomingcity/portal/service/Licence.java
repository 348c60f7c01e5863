package org.welcomingcity.portal.service;

/** What the officer found out about the driver's licence. */
public enum Licence {
    /** No licence. */
    NONE,
    /** A licence that has expired. */
    EXPIRED,
    /** Suspended or revoked. */
    SUSPENDED_OR_REVOKED,
    /** Valid in Massachusetts, not carried. */
    VALID_NOT_CARRIED,
    /** Valid, of another state or country. */
    VALID_ELSEWHERE
}
