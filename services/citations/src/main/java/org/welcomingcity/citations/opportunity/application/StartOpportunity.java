package org.welcomingcity.citations.opportunity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.citation.domain.CitationIssued;
import org.welcomingcity.citations.opportunity.domain.Opportunities;
import org.welcomingcity.citations.opportunity.domain.Opportunity;
import org.welcomingcity.citations.opportunity.domain.OpportunityEvent;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.policy.stop.StopChoice;

/** Begins the opportunity on a citation whose vehicle waits for a licensed driver, with the citation itself. */
@ApplicationScoped
class StartOpportunity {

    private final Opportunities opportunities;
    private final CityPolicy city;
    private final Ledger ledger;

    StartOpportunity(Opportunities opportunities, CityPolicy city, Ledger ledger) {
        this.opportunities = opportunities;
        this.city = city;
        this.ledger = ledger;
    }

    void issued(@Observes CitationIssued event) {
        var citation = event.citation();
        var stop = citation.stop();
        if (stop.choice().vehicle() != StopChoice.Vehicle.WAITING) {
            return;
        }
        var told = stop.opportunity();
        var started = told == null ? citation.issuedAt() : told.startedAt();
        var minutes = Long.parseLong(city.on(stop.occurredOn())
                .ask((law, jurisdiction, on) -> law.setting(jurisdiction, on, "wait_minutes"))
                .value());
        opportunities.add(new Opportunity(
                citation.number(), citation.officer(), started, started.plus(Duration.ofMinutes(minutes))));
        ledger.append(new OpportunityEvent.Started(citation.number()));
    }
}
