package org.welcomingcity.portal.service;

/** What kind of citation it is. */
public enum CitationKind {
    /** Written warning. */
    WARNING,
    /** Civil. */
    CIVIL,
    /** Criminal: a summons to court. */
    CRIMINAL,
    /** Written with an arrest. */
    ARREST
}
