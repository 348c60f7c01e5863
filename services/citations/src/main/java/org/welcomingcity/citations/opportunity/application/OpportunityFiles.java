package org.welcomingcity.citations.opportunity.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.welcomingcity.casework.offer.Action;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.opportunity.domain.Opportunities;
import org.welcomingcity.citations.opportunity.domain.Opportunity;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** Finds opportunities, and shows them with what may be done. */
@ApplicationScoped
class OpportunityFiles {

    private final Opportunities opportunities;
    private final Offers offers;
    private final Clock clock;

    OpportunityFiles(Opportunities opportunities, Offers offers, Clock clock) {
        this.opportunities = opportunities;
        this.offers = offers;
        this.clock = clock;
    }

    /**
     * The opportunity of the citation.
     *
     * @throws Refused when its vehicle waits for nobody
     */
    Opportunity of(Citation citation) {
        return opportunities
                .of(citation.number())
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "no-opportunity",
                        "The vehicle of citation %s waits for no licensed driver.".formatted(citation.number()),
                        List.of())));
    }

    /** Goes on only where the action is offered. */
    void require(Action<OpportunityActions.OfOfficer> action, Citation citation, Opportunity opportunity) {
        offers.require(action, new OpportunityActions.OfOfficer(opportunity, citation.officer()));
    }

    /** Stores it, and shows it as it stands now. */
    OpportunityFile stored(Citation citation, Opportunity opportunity) {
        opportunities.store(opportunity);
        return show(citation, opportunity);
    }

    OpportunityFile show(Citation citation, Opportunity opportunity) {
        return new OpportunityFile(
                citation,
                opportunity,
                clock.instant(),
                offers.on(new OpportunityActions.OfOfficer(opportunity, citation.officer()), OpportunityActions.ALL));
    }
}
