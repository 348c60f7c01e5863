package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.platform.security.ActingUser;

/** Says which citations came before a supervisor, and how many departures wait for somebody. */
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

    /** How many wait for somebody: to be concluded, where they conclude any, or to be replied to. */
    @Transactional
    public List<Departures.Waiting> waitingFor(ActingUser user) {
        return departures.waitingFor(user.knownAs(), user.may(Rights.CONCLUDE_DEPARTURE));
    }
}
