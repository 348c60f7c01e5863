package org.welcomingcity.citations.citation.domain;

import java.util.List;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** What can become of a citation, one step at a time. From which states, for which kinds and under which rule, {@link MoveLaw} says. */
public enum Move {
    /** The officer writes it. */
    ISSUE(CitationStatus.ISSUED),
    /** The violator gets a copy at the time and place of the violation. */
    DELIVER_AT_SCENE(CitationStatus.DELIVERED_AT_SCENE),
    /** The violator gets a copy afterwards, under one of the three exceptions. */
    DELIVER_LATE(CitationStatus.DELIVERED_LATE),
    /** The officer hands the remaining copies to the chief or the chief's designee. */
    HAND_IN_COPIES(CitationStatus.COPIES_WITH_CHIEF),
    /** The registrar acknowledges the citation. */
    REACH_REGISTRAR(CitationStatus.SENT_RMV),
    /** The clerk-magistrate acknowledges the citation. */
    REACH_COURT(CitationStatus.SENT_COURT),
    /** Everything on it was paid, as the registrar or the court reports. */
    PAY(CitationStatus.PAID),
    /** The violator asks for a hearing on a civil infraction. */
    REQUEST_HEARING(CitationStatus.HEARING_REQUESTED),
    /** The violator is responsible by default, as the registrar reports. */
    ENTER_DEFAULT(CitationStatus.DEFAULT),
    /** The violator asks the court for a clerk-magistrate's hearing before a complaint issues. */
    REQUEST_MAGISTRATE_HEARING(CitationStatus.HEARING_4D),
    /** The clerk-magistrate issues the complaint. */
    ISSUE_COMPLAINT(CitationStatus.COMPLAINT_ISSUED),
    /** The clerk-magistrate issues no complaint. */
    DECLINE_COMPLAINT(CitationStatus.NO_COMPLAINT),
    /** Nothing is left to be done about it. */
    CLOSE(CitationStatus.CLOSED),
    /** Its number is voided, explained and countersigned; it stays on file under its number. */
    MAKE_VOID(CitationStatus.VOID);

    private final CitationStatus to;

    Move(CitationStatus to) {
        this.to = to;
    }

    /** What the department had to do by a date, and has done once the step is made. */
    List<DeadlineRule> duties() {
        return switch (this) {
            case DELIVER_AT_SCENE, DELIVER_LATE -> List.of(DeadlineRule.COPY_AT_SCENE);
            case HAND_IN_COPIES -> List.of(DeadlineRule.COPIES_END_OF_TOUR);
            case REACH_REGISTRAR -> List.of(DeadlineRule.FORWARD_CIVIL, DeadlineRule.WARNING_FORTHWITH);
            case REACH_COURT -> List.of(DeadlineRule.FORWARD_CRIMINAL);
            default -> List.of();
        };
    }

    /** The state that it is the step to. */
    public CitationStatus to() {
        return to;
    }
}
