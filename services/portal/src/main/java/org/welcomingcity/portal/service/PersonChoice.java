package org.welcomingcity.portal.service;

/** What the officer does with the person. */
public enum PersonChoice {
    /** Nothing is written. */
    NO_ACTION,
    /** A written warning. */
    WARNING,
    /** A civil citation. */
    CIVIL_CITATION,
    /** A summons to court. */
    SUMMONS,
    /** Custody. */
    ARREST
}
