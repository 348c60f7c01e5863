package org.welcomingcity.policy.citation;

/** What a citation is as a whole, by the lines on it and whether the violator was arrested (G.L. c. 90C §§ 2 to 4). */
public enum CitationKind {
    /** Warnings only. */
    WARNING,
    /** At least one civil infraction and no crime. */
    CIVIL,
    /** At least one crime, which takes the other lines along to court. */
    CRIMINAL,
    /** The violator was arrested. */
    ARREST;

    /** What stands on such a citation, as far as its way depends on it. */
    public CitationContents contents() {
        return new CitationContents(this == WARNING, this == CIVIL, this == CRIMINAL || this == ARREST, this == ARREST);
    }
}
