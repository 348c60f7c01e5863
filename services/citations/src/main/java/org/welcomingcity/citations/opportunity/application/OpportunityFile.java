package org.welcomingcity.citations.opportunity.application;

import java.time.Instant;
import java.util.List;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.opportunity.domain.Opportunity;

/**
 * An opportunity as it is shown.
 *
 * @param now what time it is for the clock that runs
 * @param offers what the reader may do with it now
 */
public record OpportunityFile(Citation citation, Opportunity opportunity, Instant now, List<Offer> offers) {
    public OpportunityFile {
        offers = List.copyOf(offers);
    }
}
