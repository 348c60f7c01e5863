package org.welcomingcity.reporting.stateexport.application;

import java.time.LocalDate;
import java.util.List;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.Rule;
import org.welcomingcity.policy.stop.StopRuling;

/**
 * The rule that is shown for a citation.
 *
 * @param rule its id
 * @param cite where it stands
 * @param status how well its words are known
 * @param why the tables' sentence, and what they would have asked for
 */
record ShownRule(String rule, String cite, RuleStatus status, String why) {

    private static final String UNLICENSED = "c90-10-unlicensed";

    /** Unlicensed operation as a civil infraction, about which no table has to be asked. */
    static ShownRule neverCivil(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
        return new ShownRule(
                UNLICENSED,
                policy.rule(jurisdiction, day, UNLICENSED).map(Rule::cite).orElse(""),
                RuleStatus.V1,
                "Unlicensed operation is a crime, by name no civil infraction: summons or warning, never a civil assessment.");
    }

    // Where something stands in the way, that is the rule to show; where not, it is the one that decided about the
    // person.
    static ShownRule of(StopRuling ruling, Decision decision) {
        var reasons = switch (decision) {
            case Decision.Granted granted -> List.<Reason>of();
            case Decision.Refused refused -> refused.reasons();
            case Decision.Referred referred -> referred.reasons();
        };
        var person = ruling.trail().tables().stream()
                .filter(table -> table.id().equals("person-outcome"))
                .map(table -> table.hitRow())
                .filter(row -> row != null)
                .findFirst()
                .orElse(null);
        var status = person == null ? RuleStatus.OPEN : person.status();
        var cite = person == null ? "" : person.cite();
        if (reasons.isEmpty()) {
            return new ShownRule(ruling.personRule(), cite, status, ruling.sentence());
        }
        var reason = reasons.getFirst();
        return new ShownRule(
                ruling.personRule(),
                cite,
                status,
                "%s. %s To mend: %s".formatted(ruling.sentence(), reason.problem(), reason.mend()));
    }
}
