package org.welcomingcity.policy.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.decision.Setting;
import org.welcomingcity.policy.decision.Trail;

/**
 * Where a citation goes, by when, and whether it can be paid at the registry.
 *
 * @param destination who gets it
 * @param court the court it goes to, as the city's pack says; null where it does not go to court
 * @param payableAtRegistrar whether the violator may pay the registrar
 * @param payment why, or why not, in one plain sentence
 * @param deadline the rule that counts the last day for forwarding it; null where no days are counted
 * @param due by when, in plain words
 * @param copies who holds a copy in the end
 * @param ruleId the rule that decided where it goes
 * @param cite where that rule stands
 * @param status how well the rule is known
 * @param sentence where it goes, in plain sentences
 * @param trail how it came about
 */
public record CitationRouting(
        Destination destination,
        @Nullable Setting court,
        boolean payableAtRegistrar,
        String payment,
        @Nullable DeadlineRule deadline,
        String due,
        List<Holder> copies,
        String ruleId,
        String cite,
        RuleStatus status,
        String sentence,
        Trail trail) {
    public CitationRouting {
        copies = List.copyOf(copies);
    }

    /** Whether the rule was never seen in its source: whoever shows the date says so. */
    public boolean unconfirmed() {
        return !status.verified();
    }

    /** Where a citation can go (c. 90C § 2). */
    public enum Destination {
        /** The registrar of motor vehicles. */
        REGISTRAR,
        /** The clerk-magistrate of the court for the place of the violation. */
        CLERK_MAGISTRATE
    }

    /** Who holds a copy. */
    public enum Holder {
        /** The person cited. */
        VIOLATOR,
        /** The officer who wrote it. */
        OFFICER,
        /** The police department. */
        DEPARTMENT,
        /** The registrar of motor vehicles. */
        REGISTRAR,
        /** The clerk-magistrate; one of the copies is the application for complaint. */
        CLERK_MAGISTRATE
    }
}
