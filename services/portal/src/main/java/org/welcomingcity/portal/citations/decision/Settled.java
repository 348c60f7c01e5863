package org.welcomingcity.portal.citations.decision;

/** What a table of the policy settles about a stop. */
public enum Settled {
    PERSON("person-outcome"),
    VEHICLE("vehicle-outcome"),
    CHOICE_PERSON("person-choice"),
    CHOICE_VEHICLE("vehicle-choice"),
    FEDERAL_DOCUMENT("federal-document");

    private final String table;

    Settled(String table) {
        this.table = table;
    }

    /** Whether the table of that id settles it. */
    boolean isBy(String id) {
        return table.equals(id);
    }
}
