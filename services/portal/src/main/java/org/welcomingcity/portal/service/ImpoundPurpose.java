package org.welcomingcity.portal.service;

/** The purposes accepted for an impoundment that no law requires. */
public enum ImpoundPurpose {
    /** Protect the vehicle or its contents. */
    PROTECT_VEHICLE,
    /** Protect the public from what is in it. */
    PROTECT_PUBLIC,
    /** It endangers traffic. */
    TRAFFIC_HAZARD,
    /** It stands on private property without permission. */
    PRIVATE_PROPERTY
}
