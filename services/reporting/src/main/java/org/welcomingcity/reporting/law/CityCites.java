package org.welcomingcity.reporting.law;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.problem.RuleCites;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.decision.Rule;

/** Tells where a rule stands that a fault names by its id, under the law of today in the city of {@code city.jurisdiction}. */
@Singleton
class CityCites implements RuleCites {

    private final OrdinancePolicy policy;
    private final String jurisdiction;
    private final Clock clock;

    CityCites(OrdinancePolicy policy, @ConfigProperty(name = "city.jurisdiction") String jurisdiction, Clock clock) {
        this.policy = policy;
        this.jurisdiction = jurisdiction;
        this.clock = clock;
    }

    @Override
    public @Nullable String of(String ruleId) {
        return policy.rule(jurisdiction, LocalDate.now(clock), ruleId)
                .map(Rule::cite)
                .orElse(null);
    }
}
