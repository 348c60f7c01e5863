package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.citations.citation.domain.Citation;

/** Marks in a list which citations came before a supervisor. */
@ApplicationScoped
public class FindDepartures {

    private final Departures departures;

    FindDepartures(Departures departures) {
        this.departures = departures;
    }

    /** The numbers of those citations that came before a supervisor as departures. */
    @Transactional
    public Set<String> among(List<Citation> page) {
        return departures.among(
                Citation.KIND,
                page.stream().map(citation -> citation.number().value()).toList());
    }
}
