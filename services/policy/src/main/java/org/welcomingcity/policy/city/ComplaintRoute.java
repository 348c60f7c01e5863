package org.welcomingcity.policy.city;

import java.util.List;
import org.welcomingcity.policy.decision.Trail;

/**
 * Where a complaint about a violation goes.
 *
 * @param offices who gets it
 * @param basis what the city's text says
 * @param trail how it came about
 */
public record ComplaintRoute(List<Office> offices, Feature basis, Trail trail) {
    public ComplaintRoute {
        offices = List.copyOf(offices);
    }

    /** Who can get a complaint. */
    public enum Office {
        /** The City Manager's office, which investigates. */
        CITY_MANAGER,
        /** The police department's Professional Standards unit. */
        PROFESSIONAL_STANDARDS,
        /** The solicitor, where no verified text names a way. */
        SOLICITOR
    }
}
