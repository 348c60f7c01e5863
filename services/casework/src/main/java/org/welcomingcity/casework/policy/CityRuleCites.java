package org.welcomingcity.casework.policy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.problem.RuleCites;
import org.welcomingcity.policy.decision.Rule;

/** Tells where a rule stands that a fault names by its id, under the city's law of today. */
@Singleton
class CityRuleCites implements RuleCites {

    private final CityPolicy city;
    private final Clock clock;

    CityRuleCites(CityPolicy city, Clock clock) {
        this.city = city;
        this.clock = clock;
    }

    @Override
    public @Nullable String of(String ruleId) {
        return city.rule(ruleId, LocalDate.now(clock)).map(Rule::cite).orElse(null);
    }
}
