package org.welcomingcity.policy.request;

/** What officers could do at the scene of a federal immigration enforcement operation. */
public enum Assistance {
    /** A perimeter, or traffic control. */
    TRAFFIC_CONTROL,
    /** An escort. */
    ESCORT,
    /** What the safety of all on scene needs. */
    SAFETY_OF_ALL,
    /** Taking part in the operation. */
    TAKE_PART
}
