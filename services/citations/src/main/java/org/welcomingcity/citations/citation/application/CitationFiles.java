package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.MoveLaw;
import org.welcomingcity.citations.citation.domain.Moved;
import org.welcomingcity.citations.stop.application.AskThePolicy;
import org.welcomingcity.citations.warrant.domain.WarrantChecks;

/** Puts together what is shown of a citation that is at hand already. */
@ApplicationScoped
public class CitationFiles {

    private final Departures departures;
    private final WarrantChecks warrants;
    private final AskThePolicy policy;
    private final RouteCitation routing;
    private final Offers offers;
    private final CitationActions actions;
    private final MoveLaw law;

    CitationFiles(
            Departures departures,
            WarrantChecks warrants,
            AskThePolicy policy,
            RouteCitation routing,
            Offers offers,
            CitationActions actions,
            MoveLaw law) {
        this.departures = departures;
        this.warrants = warrants;
        this.policy = policy;
        this.routing = routing;
        this.offers = offers;
        this.actions = actions;
        this.law = law;
    }

    /** The file of a citation as it stands after a change. */
    @Transactional
    public CitationFile of(Citation citation) {
        return of(citation, null);
    }

    /**
     * The file of a citation.
     *
     * @param language in which it is explained what would have changed the decision; null where it is not to be looked for
     */
    CitationFile of(Citation citation, @Nullable Locale language) {
        var stop = citation.stop();
        return new CitationFile(
                citation,
                policy.shownWhole(stop),
                language == null ? null : policy.turns(stop, language),
                departures.in(citation.reference()),
                warrants.of(citation.number()),
                citation.moves().stream().map(moved -> made(citation, moved)).toList(),
                citation.possibleMoves(law),
                citation.forwardings(),
                routing.of(citation),
                offers.on(citation, actions.all()));
    }

    private CitationFile.Made made(Citation citation, Moved moved) {
        return new CitationFile.Made(
                moved, law.about(citation.stop().occurredOn(), citation.kind(), moved.from(), moved.move()));
    }
}
