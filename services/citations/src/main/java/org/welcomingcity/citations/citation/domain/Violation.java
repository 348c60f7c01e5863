package org.welcomingcity.citations.citation.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;

/**
 * One line of a citation, with the offence as the catalogue had it on the day of the stop.
 *
 * @param offence the offence's code
 * @param title what it is, in plain words
 * @param cite the statute
 * @param disposition what was done about it
 * @param assessmentCents the scheduled assessment in US cents; null where there is none
 * @param status how well the offence's words are known
 * @param clocked how fast, for speeding; null otherwise
 * @param price what it may cost and why; null for a warning, and on lines from before prices were kept
 */
@Embeddable
public record Violation(
        String offence,
        String title,
        String cite,
        @Enumerated(EnumType.STRING) Disposition disposition,
        @Nullable Long assessmentCents,
        @Enumerated(EnumType.STRING) RuleStatus status,
        @Embedded @Nullable Clocked clocked,
        @Embedded @Nullable Price price) {

    /** What was done about a violation (G.L. c. 90C § 2). */
    public enum Disposition {
        /** A written warning. */
        WARNING,
        /** A civil infraction with its assessment. */
        CIVIL,
        /** A crime: application for complaint. */
        CRIMINAL,
        /** A crime for which the driver was arrested. */
        ARREST
    }
}
