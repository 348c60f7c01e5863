package org.welcomingcity.policy.court;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request for a hearing, and the clock it is held against.
 *
 * @param hearingKind before whom, and about what
 * @param madeOn the day it was mailed or handed in
 * @param receivedOn the day it reached the registrar or the court
 * @param earliest the last day by the strict reading of the rule; null where no clock runs
 * @param latest the last day by the generous reading; null where no clock runs
 */
public record HearingRequest(
        Kind hearingKind,
        LocalDate madeOn,
        LocalDate receivedOn,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** Before whom, and about what. */
    public enum Kind {
        /** About civil infractions, asked of the registrar. */
        CIVIL_INFRACTION,
        /** Before a complaint issues, asked of the court. */
        CLERK_MAGISTRATE
    }
}
