package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.citation.domain.Violation.Disposition;
import org.welcomingcity.policy.citation.CitationContents;
import org.welcomingcity.policy.citation.CitationRouting;

/** Asks the policy where a citation goes, under the rules of the day it happened. */
@ApplicationScoped
class RouteCitation {

    private final CityPolicy city;

    RouteCitation(CityPolicy city) {
        this.city = city;
    }

    CitationRouting of(Citation citation) {
        Set<Disposition> lines =
                citation.violations().stream().map(Violation::disposition).collect(Collectors.toUnmodifiableSet());
        var arrested = lines.contains(Disposition.ARREST);
        var contents = new CitationContents(
                lines.contains(Disposition.WARNING),
                lines.contains(Disposition.CIVIL),
                arrested || lines.contains(Disposition.CRIMINAL),
                arrested);
        return city.on(citation.stop().occurredOn())
                .ask((policy, jurisdiction, day) -> policy.route(jurisdiction, day, contents));
    }
}
