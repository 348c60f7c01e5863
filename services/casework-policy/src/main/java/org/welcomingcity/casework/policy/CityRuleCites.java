package org.welcomingcity.casework.policy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.problem.RuleCites;
import org.welcomingcity.policy.decision.Rule;

/** Tells where a rule stands that a fault names by its id, under the city's law of the day. */
@Singleton
class CityRuleCites implements RuleCites {

    private final CityPolicy city;

    CityRuleCites(CityPolicy city) {
        this.city = city;
    }

    @Override
    public @Nullable String of(String ruleId, LocalDate day) {
        return city.rule(ruleId, day).map(Rule::cite).orElse(null);
    }
}
