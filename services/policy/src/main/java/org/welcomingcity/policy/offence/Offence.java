package org.welcomingcity.policy.offence;

import java.time.LocalDate;
import java.util.List;
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
 * @param appliesTo whom it can be charged to
 * @param assessmentTable the rows of the table {@code fine-band} that say what it costs
 * @param assessment the scheduled assessment of a civil infraction; null for a crime and where the officer must compute it
 * @param arrestAuthority whether a statute permits arrest without a warrant for it
 * @param arrestCite where that permission stands; null where there is none
 * @param arrestStatus how well that permission is known; null where there is none
 * @param incarceration whether it can be punished by incarceration, on which it depends whether its record is CORI
 * @param effectiveFrom the first day on which it can be charged
 * @param effectiveTo the last day; null while it stands
 * @param status how well its words are known
 * @param source where its words were found
 * @param presumes what it says about the licence or the driver, so that it cannot stand beside facts that say otherwise
 * @param everyday what people call it who look for it, such as "red light"; never printed, and empty where the title says it
 */
public record Offence(
        String code,
        @Nullable String stateCode,
        String title,
        String cite,
        Kind kind,
        AppliesTo appliesTo,
        AssessmentTable assessmentTable,
        @Nullable Money assessment,
        boolean arrestAuthority,
        @Nullable String arrestCite,
        @Nullable RuleStatus arrestStatus,
        Incarceration incarceration,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        RuleStatus status,
        String source,
        Presumes presumes,
        List<String> everyday) {

    public Offence {
        everyday = List.copyOf(everyday);
        if ((assessmentTable == AssessmentTable.SCHEDULED) && assessment == null) {
            throw new IllegalArgumentException(code + " is assessed by schedule and names no assessment");
        }
        if (kind == Kind.CIVIL && (arrestAuthority || incarceration != Incarceration.NO)) {
            throw new IllegalArgumentException(code + " is civil and allows neither arrest nor incarceration");
        }
        if (arrestAuthority != (arrestCite != null) || arrestAuthority != (arrestStatus != null)) {
            throw new IllegalArgumentException(code + " names a cite and a status of the arrest authority it has");
        }
    }

    /** Civil motor vehicle infraction or crime (c. 90C § 1). */
    public enum Kind {
        CIVIL,
        CRIMINAL
    }

    /** Whom an offence can be charged to. */
    public enum AppliesTo {
        /** Whoever drove. */
        OPERATOR,
        /** Whoever owns or controls the vehicle. */
        OWNER,
        /** Whoever drove, or owns or controls the vehicle. */
        OPERATOR_OR_OWNER,
        /** Whoever drove, or rode along. */
        OPERATOR_OR_PASSENGER,
        /** Whoever employs the driver. */
        EMPLOYER,
        /** Whoever walks. */
        PEDESTRIAN,
        /** Whoever rides a bicycle. */
        CYCLIST,
        /** Anybody. */
        ANYBODY
    }

    /** Where the price of an offence stands: the names of rows in the table {@code fine-band}. */
    public enum AssessmentTable {
        /** One amount, in the catalogue of offences. */
        SCHEDULED,
        /** By speed over the limit, and zone (c. 90 §§ 17, 20). */
        SPEED,
        /** Nowhere that was seen. */
        NOT_STATED,
        /** A violation of chapter 90 without a penalty of its own (c. 90 § 20). */
        C90_DEFAULT,
        /** Unregistered vehicle. */
        C90_9,
        /** Unlicensed operation. */
        C90_10,
        /** Employing or permitting an unlicensed operator. */
        C90_12,
        /** Electronic device. */
        C90_13B,
        /** School bus. */
        C90_14_SCHOOL_BUS,
        /** Operating after suspension. */
        C90_23,
        /** Uninsured vehicle. */
        C90_34J,
        /** Red light and stop sign. */
        C89_9,
        /** Restrictions of a junior operator. */
        JUNIOR_OPERATOR
    }

    /** What an offence says about the licence or the driver. */
    public enum Presumes {
        /** Nothing that a fact of the stop could contradict. */
        NOTHING,
        /** That the driver has no valid licence. */
        UNLICENSED,
        /** That a licence, or the right to one, is suspended or revoked. */
        SUSPENDED,
        /** That a valid licence is not carried. */
        NOT_CARRIED,
        /** That the driver is not fit to drive. */
        UNFIT
    }

    /** Whether an offence can be punished by incarceration. */
    public enum Incarceration {
        /** Never. */
        NO,
        /** Only when it was committed before. */
        REPEAT,
        /** The first time already. */
        YES,
        /** The words of the penalty were not seen. */
        UNKNOWN
    }
}
