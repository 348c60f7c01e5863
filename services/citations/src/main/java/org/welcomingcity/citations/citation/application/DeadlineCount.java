package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** Which clocks a citation sets running. All of them start on the day of the stop. */
@ApplicationScoped
public class DeadlineCount {

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

    /** One date, counted from a day that is known only later, such as the one for an appeal. */
    public Deadline of(DeadlineRule rule, LocalDate day) {
        return policy.deadline(jurisdiction, rule, day);
    }

    // A citation with a criminal line goes to court whole: nothing on it can be paid or contested at the registry.
    private static List<DeadlineRule> rulesFor(Citation.Kind kind) {
        var rules = new ArrayList<>(List.of(DeadlineRule.COPY_AT_SCENE, DeadlineRule.COPIES_END_OF_TOUR));
        switch (kind) {
            case WARNING -> rules.add(DeadlineRule.WARNING_FORTHWITH);
            case CIVIL -> rules.addAll(List.of(DeadlineRule.CMVI_20_DAYS, DeadlineRule.FORWARD_CIVIL));
            case CRIMINAL -> rules.addAll(List.of(DeadlineRule.CRIMINAL_4_DAY_HEARING, DeadlineRule.FORWARD_CRIMINAL));
            case ARREST -> rules.add(DeadlineRule.FORWARD_CRIMINAL);
        }
        return rules;
    }
}
