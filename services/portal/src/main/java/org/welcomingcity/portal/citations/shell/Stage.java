package org.welcomingcity.portal.citations.shell;

import org.welcomingcity.contract.citations.CitationKind;
import org.welcomingcity.contract.citations.CitationStatus;

/** The stages of a citation, as the steps at its head name them. */
public enum Stage {
    /** Written; its copies are on their way. */
    ISSUED,
    /** With the registrar. */
    REGISTRAR,
    /** With the court. */
    COURT,
    /** Nothing is left to be done. */
    CLOSED,
    /** Its number was voided. */
    VOID;

    /** Where a citation stands. */
    static Stage of(CitationStatus status, CitationKind kind) {
        return switch (status) {
            case DRAFT, ISSUED, DELIVERED_AT_SCENE, DELIVERED_LATE, COPIES_WITH_CHIEF -> ISSUED;
            case SENT_RMV, SENT_COURT, PAID, HEARING_REQUESTED, DEFAULT, HEARING_4D, COMPLAINT_ISSUED, NO_COMPLAINT ->
                second(kind);
            case CLOSED -> CLOSED;
            case VOID -> VOID;
        };
    }

    /** Who has it after the department. */
    static Stage second(CitationKind kind) {
        return switch (kind) {
            case WARNING, CIVIL -> REGISTRAR;
            case CRIMINAL, ARREST -> COURT;
        };
    }
}
