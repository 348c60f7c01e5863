package org.welcomingcity.portal.service;

/** How far the opportunity for a licensed operator has come. */
public enum Opportunity {
    /** Not given yet. */
    NOT_GIVEN,
    /** Somebody is on the way. */
    RUNNING,
    /** The operator is here. */
    OPERATOR_ARRIVED,
    /** The time ran out or was ended. */
    ENDED,
    /** Not wanted, or nobody to name. */
    DECLINED
}
