package org.welcomingcity.policy.pack;

/** Whose law a layer is, the highest first: a lower one may narrow what a higher one leaves open, and no more. */
public enum Authority {
    /** The Constitution, statutes and courts of the United States. */
    FEDERAL,
    /** The state's constitution, statutes, regulations and courts. */
    STATE,
    /** A statute of the state that comes on top of what stood before. */
    STATE_OVERLAY,
    /** The city's ordinance. */
    ORDINANCE,
    /** An order of the mayor or city manager. */
    ORDER,
    /** A policy of the police department. */
    POLICY
}
