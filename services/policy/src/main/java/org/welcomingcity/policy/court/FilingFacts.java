package org.welcomingcity.policy.court;

/**
 * A filing with the court that may cost something.
 *
 * @param courtFiling what is filed
 * @param filedBy who files it
 */
public record FilingFacts(Filing courtFiling, Filer filedBy) {

    /** What is filed. */
    public enum Filing {
        /** The request for a hearing on a civil infraction. */
        HEARING_REQUEST,
        /** The appeal to a judge from a clerk-magistrate's decision. */
        APPEAL
    }

    /** Who files. */
    public enum Filer {
        VIOLATOR,
        POLICE_AGENCY
    }
}
