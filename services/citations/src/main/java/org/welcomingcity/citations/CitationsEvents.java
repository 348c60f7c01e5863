package org.welcomingcity.citations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.welcomingcity.citations.chargelist.domain.ChargeListEvent;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.citation.domain.CitationsListed;
import org.welcomingcity.citations.contest.domain.ContestEvent;
import org.welcomingcity.citations.departure.domain.DepartureRatesRead;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent;
import org.welcomingcity.citations.gazetteer.domain.GazetteerEvent;
import org.welcomingcity.citations.lookup.domain.LookupEvent;
import org.welcomingcity.citations.numbering.domain.NumberingEvent;
import org.welcomingcity.citations.opportunity.domain.OpportunityEvent;
import org.welcomingcity.citations.search.domain.SearchEvent;
import org.welcomingcity.citations.stop.domain.StopEvent;
import org.welcomingcity.citations.summons.domain.SummonsEvent;
import org.welcomingcity.citations.warrant.domain.WarrantEvent;
import org.welcomingcity.ledger.event.DataClass;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.event.EventTypes;

/** What this service puts on its ledger. What an officer or a supervisor states in their own words may tell of a person. */
@ApplicationScoped
class CitationsEvents implements EventTypes {

    @Override
    public List<EventType> types() {
        return Stream.concat(today().stream(), formerly().stream()).toList();
    }

    private static List<EventType> today() {
        return EventTypes.of(
                ChargeListEvent.class,
                CitationEvent.class,
                CitationsListed.class,
                ContestEvent.class,
                DepartureRatesRead.class,
                ExchangeEvent.class,
                GazetteerEvent.class,
                LookupEvent.class,
                NumberingEvent.class,
                OpportunityEvent.class,
                SearchEvent.class,
                StopEvent.class,
                SummonsEvent.class,
                WarrantEvent.class);
    }

    // What earlier versions may have put there and nothing does today.
    private static List<EventType> formerly() {
        return List.of(
                new EventType(
                        "transmission.acknowledged",
                        1,
                        DataClass.OFFICIAL,
                        "The registrar or the court acknowledged a citation."),
                new EventType(
                        "transmission.rejected",
                        1,
                        DataClass.OFFICIAL,
                        "The registrar or the court rejected a citation."),
                new EventType(
                        "acknowledgement.duplicate",
                        1,
                        DataClass.OFFICIAL,
                        "A message came again, and changed nothing."));
    }
}
