package org.welcomingcity.citations.citation.domain;

import org.welcomingcity.policy.deadline.DeadlineRule;

/** Where the citation stands; {@link MoveLaw} says what leads from one to the other. */
public enum CitationStatus {
    /** Being written; it has no number yet, and no citation rests here. */
    DRAFT,
    /** Written at the roadside. */
    ISSUED,
    /** The violator got a copy at the time and place of the violation. */
    DELIVERED_AT_SCENE,
    /** The violator got a copy afterwards, and the exception is on file. */
    DELIVERED_LATE,
    /** The remaining copies are with the chief or the chief's designee. */
    COPIES_WITH_CHIEF,
    /** The registrar has it, and said so. */
    SENT_RMV,
    /** The clerk-magistrate has it, and said so. */
    SENT_COURT,
    /** Everything on it was paid, to the registrar or the court. */
    PAID,
    /** A hearing on a civil infraction is asked for. */
    HEARING_REQUESTED,
    /** Responsible by default. */
    DEFAULT,
    /** A clerk-magistrate's hearing is asked for before a complaint issues. */
    HEARING_4D,
    /** The clerk-magistrate issued the complaint. */
    COMPLAINT_ISSUED,
    /** The clerk-magistrate issued no complaint. */
    NO_COMPLAINT,
    /** Nothing is left to be done. */
    CLOSED,
    /** Its number was voided; it stays on file under its number. */
    VOID;

    /** Whether nobody owes what the rule asks for any more, once a citation stands there. */
    boolean ends(DeadlineRule rule) {
        return switch (this) {
            case CLOSED, VOID -> true;
            case COMPLAINT_ISSUED, NO_COMPLAINT -> rule == DeadlineRule.CRIMINAL_4_DAY_HEARING;
            default -> false;
        };
    }
}
