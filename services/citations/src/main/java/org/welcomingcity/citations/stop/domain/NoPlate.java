package org.welcomingcity.citations.stop.domain;

/** Why a vehicle has no plate to write down. */
public enum NoPlate {
    /** There is none on it. */
    NONE,
    /** It carries a paper tag on which there is no number. */
    PAPER_TAG,
    /** There is one, and it cannot be read. */
    UNREADABLE
}
