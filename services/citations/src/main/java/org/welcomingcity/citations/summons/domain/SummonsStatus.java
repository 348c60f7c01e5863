package org.welcomingcity.citations.summons.domain;

/** Where the service stands. */
public enum SummonsStatus {
    /** Nobody has it yet. */
    TO_SERVE,
    /** It was served, and the return is owed. */
    SERVED,
    /** Returned to the court as served. */
    RETURNED_SERVED,
    /** Returned to the court as not served. */
    RETURNED_UNSERVED
}
