package org.welcomingcity.ledger.event;

/** What sort of content the entries of a type have; it decides whether reason and payload are encrypted. */
public enum DataClass {
    /** The city's own doing: who, what, under which rule. Nothing about a person but the number of the record. */
    OFFICIAL,
    /** The reason or the payload may tell of a person: both are encrypted under the key of the case. */
    PERSONAL
}
