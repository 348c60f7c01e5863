package org.welcomingcity.casework.departure.domain;

/** What a supervisor looks at. */
public enum Concern {
    /** A choice that departs from what the tables presume. */
    PRESUMPTION,
    /** An entry that came later than the law wants it. */
    LATE_ENTRY,
    /** An order of a court that an officer acted on and nobody else has seen. */
    COURT_ORDER
}
