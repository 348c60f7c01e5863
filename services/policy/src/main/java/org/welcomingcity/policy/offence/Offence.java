package org.welcomingcity.policy.offence;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;

/**
 * An offence as it can be written on a citation.
 *
 * @param code the code by which this system and its API name it, chapter and section, such as {@code 90-10}
 * @param stateCode the state's code run together, as citation exports carry it ({@code 9010A2}); null where not known
 * @param title what it is, in plain and neutral words
 * @param cite the statute
 * @param kind civil infraction or crime
 * @param assessment the scheduled assessment of a civil infraction; null for a crime and where the officer must compute it
 * @param arrestAuthority whether a statute permits arrest without a warrant for it
 * @param arrestCite where that permission stands; null where there is none
 * @param effectiveFrom the first day on which it can be charged
 * @param effectiveTo the last day; null while it stands
 * @param status how well its words are known
 */
public record Offence(
        String code,
        @Nullable String stateCode,
        String title,
        String cite,
        Kind kind,
        @Nullable Money assessment,
        boolean arrestAuthority,
        @Nullable String arrestCite,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        RuleStatus status) {

    /** Civil motor vehicle infraction or crime (c. 90C § 1). */
    public enum Kind {
        CIVIL,
        CRIMINAL
    }
}
