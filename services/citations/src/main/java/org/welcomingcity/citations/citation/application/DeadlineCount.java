package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** Which clocks a citation sets running. All of them start on the day of the stop. */
@ApplicationScoped
class DeadlineCount {

    private final OrdinancePolicy policy;
    private final String jurisdiction;

    DeadlineCount(OrdinancePolicy policy, @ConfigProperty(name = "city.jurisdiction") String jurisdiction) {
        this.policy = policy;
        this.jurisdiction = jurisdiction;
    }

    List<Deadline> of(Citation.Kind kind, LocalDate day) {
        return rulesFor(kind).stream()
                .map(rule -> policy.deadline(jurisdiction, rule, day))
                .toList();
    }

    // A citation with a criminal line goes to court whole: nothing on it can be paid or contested at the registry.
    private static List<DeadlineRule> rulesFor(Citation.Kind kind) {
        return switch (kind) {
            case WARNING -> List.of();
            case CIVIL -> List.of(DeadlineRule.CMVI_20_DAYS, DeadlineRule.FORWARD_CIVIL);
            case CRIMINAL -> List.of(DeadlineRule.CRIMINAL_4_DAY_HEARING, DeadlineRule.FORWARD_CRIMINAL);
            case ARREST -> List.of(DeadlineRule.FORWARD_CRIMINAL);
        };
    }
}
