package org.welcomingcity.policy.citation;

import org.jspecify.annotations.Nullable;

/**
 * An offence as an officer charges it, with what its price depends on.
 *
 * @param offenceCode the code in the catalogue of offences, such as {@code 90-17}
 * @param speed limit and speed; null for an offence that is not speeding, and where they were not recorded
 * @param priors how many earlier offences of the same kind are on record
 * @param priorsInTwelveMonths how many of them within the twelve months before this one (c. 90 § 20)
 */
public record ChargedOffence(String offenceCode, @Nullable Speed speed, int priors, int priorsInTwelveMonths) {

    /**
     * How fast, and where.
     *
     * @param limit the limit in force, in miles an hour
     * @param speed the speed driven, in miles an hour
     * @param zone whether a zone doubles the assessment
     */
    public record Speed(int limit, int speed, Zone zone) {}

    /** The zones that double an assessment for speeding. */
    public enum Zone {
        /** Neither of the two. */
        NONE,
        /** A school zone. */
        SCHOOL,
        /** A construction zone. */
        CONSTRUCTION
    }
}
