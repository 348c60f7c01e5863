package org.welcomingcity.portal.frame.session;

import java.util.Arrays;
import java.util.Optional;

/** The roles of the city's realm that the portal has a word for. */
public enum Role {
    /** Records stops and reads their own citations. */
    OFFICER("officer"),
    /** Reviews departures. */
    SUPERVISOR("supervisor"),
    /** Heads the department; reviews as well. */
    CHIEF("chief"),
    /** Works the queue of citations. */
    CITATION_CLERK("citation-clerk"),
    /** Reads, changes nothing. */
    AUDITOR("auditor"),
    /** Advises the city; reads what shows how the ordinance is kept. */
    SOLICITOR("solicitor"),
    /** Reads for the City Council, in numbers. */
    COUNCIL_VIEWER("council-viewer"),
    /** Looks after the city's settings. */
    ADMINISTRATOR("administrator");

    private final String realmName;

    Role(String realmName) {
        this.realmName = realmName;
    }

    /** Its name in the realm. */
    public String realmName() {
        return realmName;
    }

    /** The role of that name, where the portal knows it. */
    public static Optional<Role> named(String realmName) {
        return Arrays.stream(values())
                .filter(role -> role.realmName.equals(realmName))
                .findFirst();
    }
}
