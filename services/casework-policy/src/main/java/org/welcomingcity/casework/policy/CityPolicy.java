package org.welcomingcity.casework.policy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.decision.Rule;

/** The policy of the city that runs this service. Which city that is stands in {@code city.jurisdiction}. */
@Singleton
public class CityPolicy {

    private final OrdinancePolicy policy;
    private final String jurisdiction;

    /**
     * @param policy the packs that were loaded
     * @param jurisdiction the city, such as {@code cambridge-ma}; without a default, so that nobody decides under another
     *     city's law by leaving it out
     */
    public CityPolicy(OrdinancePolicy policy, @ConfigProperty(name = "city.jurisdiction") String jurisdiction) {
        this.policy = policy;
        this.jurisdiction = jurisdiction;
    }

    /** The law of the city on the day on which the thing happened that is decided about. */
    public LawOfTheDay on(LocalDate day) {
        return new LawOfTheDay(policy, jurisdiction, day, "on", "");
    }

    /**
     * What the city's law of a day says under a rule's id; empty for an id that no law is behind, and on a day that no law in
     * this system covers.
     */
    public Optional<Rule> rule(String ruleId, LocalDate day) {
        return on(day).askIfGoverned((law, city, asked) -> law.rule(city, asked, ruleId))
                .flatMap(Function.identity());
    }

    /** The city, as the packs name it. */
    public String jurisdiction() {
        return jurisdiction;
    }
}
