package org.welcomingcity.reporting.stateexport.domain;

/** How what was done compares with what the tables say. */
public enum Verdict {
    /** The tables allow what was done, as it was done. */
    AGREES,
    /** The tables allow it with a written reason, and a supervisor would have looked. */
    NEEDS_REASON,
    /** The tables leave it to a person to look first. */
    REFERRED,
    /** The tables do not allow it. */
    NOT_ALLOWED
}
