package org.welcomingcity.citations.citation.domain;

import org.welcomingcity.citations.citation.domain.Citation.Status;

/** What can become of a citation, one step at a time. From which states, for which kinds and under which rule, {@link MoveLaw} says. */
public enum Move {
    /** The officer writes it. */
    ISSUE(Status.ISSUED),
    /** The violator gets a copy at the time and place of the violation. */
    DELIVER_AT_SCENE(Status.DELIVERED_AT_SCENE),
    /** The violator gets a copy afterwards, under one of the three exceptions. */
    DELIVER_LATE(Status.DELIVERED_LATE),
    /** The officer hands the remaining copies to the chief or the chief's designee. */
    HAND_IN_COPIES(Status.COPIES_WITH_CHIEF),
    /** The registrar acknowledges the citation. */
    REACH_REGISTRAR(Status.SENT_RMV),
    /** The clerk-magistrate acknowledges the citation. */
    REACH_COURT(Status.SENT_COURT),
    /** Everything on it was paid, as the registrar or the court reports. */
    PAY(Status.PAID),
    /** The violator asks for a hearing on a civil infraction. */
    REQUEST_HEARING(Status.HEARING_REQUESTED),
    /** The violator is responsible by default, as the registrar reports. */
    ENTER_DEFAULT(Status.DEFAULT),
    /** The violator asks the court for a clerk-magistrate's hearing before a complaint issues. */
    REQUEST_MAGISTRATE_HEARING(Status.HEARING_4D),
    /** The clerk-magistrate issues the complaint. */
    ISSUE_COMPLAINT(Status.COMPLAINT_ISSUED),
    /** The clerk-magistrate issues no complaint. */
    DECLINE_COMPLAINT(Status.NO_COMPLAINT),
    /** Nothing is left to be done about it. */
    CLOSE(Status.CLOSED),
    /** Its number is voided, explained and countersigned; it stays on file under its number. */
    MAKE_VOID(Status.VOID);

    private final Status to;

    Move(Status to) {
        this.to = to;
    }

    /** The state that it is the step to. */
    public Status to() {
        return to;
    }
}
