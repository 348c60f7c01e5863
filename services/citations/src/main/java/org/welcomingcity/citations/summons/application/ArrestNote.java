package org.welcomingcity.citations.summons.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.platform.time.CityTime;

/** The rule by which an arrest is noted on a citation, for its application on paper. */
@ApplicationScoped
public class ArrestNote {

    private static final String RULE = "cit-arrest-note";

    private final CityPolicy city;

    ArrestNote(CityPolicy city) {
        this.city = city;
    }

    /** Where the rule stands on the day of the violation. */
    public String cite(Citation citation) {
        return city.on(LocalDate.ofInstant(citation.occurredAt(), CityTime.ZONE))
                .ask((policy, jurisdiction, day) -> policy.rule(jurisdiction, day, RULE))
                .orElseThrow()
                .cite();
    }
}
