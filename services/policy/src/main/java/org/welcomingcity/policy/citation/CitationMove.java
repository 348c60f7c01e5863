package org.welcomingcity.policy.citation;

/** A step of a citation. Which are possible, and where they lead, the tables say. */
public enum CitationMove {
    /** The officer writes it. */
    ISSUE,
    /** The violator gets a copy at the time and place of the violation. */
    DELIVER_AT_SCENE,
    /** The violator gets a copy afterwards, under one of the three exceptions. */
    DELIVER_LATE,
    /** The officer hands the remaining copies to the chief or the chief's designee. */
    HAND_IN_COPIES,
    /** The registrar acknowledges it. */
    REACH_REGISTRAR,
    /** The clerk-magistrate acknowledges it. */
    REACH_COURT,
    /** Everything on it was paid. */
    PAY,
    /** The violator asks for a hearing on a civil infraction. */
    REQUEST_HEARING,
    /** The violator is responsible by default. */
    ENTER_DEFAULT,
    /** The violator asks for a clerk-magistrate's hearing before a complaint issues. */
    REQUEST_MAGISTRATE_HEARING,
    /** The clerk-magistrate issues the complaint. */
    ISSUE_COMPLAINT,
    /** The clerk-magistrate issues no complaint. */
    DECLINE_COMPLAINT,
    /** Nothing is left to be done about it. */
    CLOSE,
    /** Its number is voided. */
    MAKE_VOID
}
