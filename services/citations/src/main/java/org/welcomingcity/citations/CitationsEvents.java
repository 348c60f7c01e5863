package org.welcomingcity.citations;

import static org.welcomingcity.ledger.event.EventType.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.welcomingcity.casework.departure.domain.DepartureEvent;
import org.welcomingcity.citations.chargelist.domain.ChargeListEvent;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.citation.domain.CitationsListed;
import org.welcomingcity.citations.contest.domain.ContestEvent;
import org.welcomingcity.citations.demographics.domain.PerceivedEvent;
import org.welcomingcity.citations.departure.domain.DepartureRatesRead;
import org.welcomingcity.citations.exchange.domain.ExchangeEvent;
import org.welcomingcity.citations.gazetteer.domain.GazetteerEvent;
import org.welcomingcity.citations.numbering.domain.NumberingEvent;
import org.welcomingcity.citations.search.domain.SearchEvent;
import org.welcomingcity.citations.stop.domain.StopEvent;
import org.welcomingcity.citations.summons.domain.SummonsEvent;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.event.EventTypes;

/** What this service puts on its ledger. What an officer or a supervisor states in their own words may tell of a person. */
@ApplicationScoped
class CitationsEvents implements EventTypes {

    @Override
    public List<EventType> types() {
        return Stream.concat(typed().stream(), named().stream()).toList();
    }

    private static List<EventType> typed() {
        return EventTypes.of(
                ChargeListEvent.class,
                CitationEvent.class,
                CitationsListed.class,
                ContestEvent.class,
                DepartureEvent.class,
                DepartureRatesRead.class,
                ExchangeEvent.class,
                GazetteerEvent.class,
                NumberingEvent.class,
                PerceivedEvent.class,
                SearchEvent.class,
                StopEvent.class,
                SummonsEvent.class);
    }

    // What earlier versions may have put there and nothing does today.
    private static List<EventType> named() {
        return List.of(
                official("transmission.acknowledged", "The registrar or the court acknowledged a citation."),
                official("transmission.rejected", "The registrar or the court rejected a citation."),
                official("acknowledgement.duplicate", "A message came again, and changed nothing."));
    }
}
