package org.welcomingcity.portal.service;

/** How a violation is written. */
public enum Disposition {
    /** Written warning. */
    WARNING,
    /** Civil infraction. */
    CIVIL,
    /** Criminal: application for a complaint. */
    CRIMINAL,
    /** Arrest. */
    ARREST
}
