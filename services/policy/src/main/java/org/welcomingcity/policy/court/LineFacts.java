package org.welcomingcity.policy.court;

/**
 * A line and how it may have ended.
 *
 * @param disposition what the officer marked the line as
 * @param lineOutcome what is said to have been decided about it
 * @param complaintIssued whether a complaint has issued on the citation
 */
public record LineFacts(Disposition disposition, Outcome lineOutcome, boolean complaintIssued) {

    /** What an officer marks a line as (G.L. c. 90C § 2). */
    public enum Disposition {
        /** A written warning. */
        WARNING,
        /** A civil infraction. */
        CIVIL,
        /** A crime, by summons. */
        CRIMINAL,
        /** A crime, with an arrest. */
        ARREST
    }

    /** What a clerk-magistrate or a judge can decide about a line. */
    public enum Outcome {
        RESPONSIBLE,
        NOT_RESPONSIBLE,
        COMPLAINT_ISSUED,
        NO_COMPLAINT,
        GUILTY,
        NOT_GUILTY,
        CONTINUED_WITHOUT_FINDING,
        DISMISSED
    }
}
