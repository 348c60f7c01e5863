package org.welcomingcity.citations.warrant.domain;

/** How the check stands. */
public enum WarrantCheckStatus {
    /** Nobody has confirmed it yet. */
    OPEN,
    /** The court's records show it: it is a ground. */
    CONFIRMED,
    /** The court's records do not show it, or show another person: it is no ground. */
    NOT_CONFIRMED,
    /** No judge or magistrate of a court issued it: no ground, and logged as a federal document not acted on. */
    ADMINISTRATIVE
}
