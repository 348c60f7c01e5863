package org.welcomingcity.kernel;

/**
 * The kind of a registration plate. A jurisdiction gives the same characters out once for each kind: Massachusetts 32164 is one car
 * as a passenger plate and another as a commercial one.
 */
public enum PlateKind {
    PASSENGER,
    COMMERCIAL,
    MOTORCYCLE,
    TRAILER,
    TAXI,
    LIVERY,
    BUS,
    DEALER,
    REPAIR,
    GOVERNMENT,
    /** A paper tag or a plate for a few days. */
    TEMPORARY,
    OTHER
}
