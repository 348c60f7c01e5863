package org.welcomingcity.citations;

import static org.welcomingcity.ledger.event.EventType.official;
import static org.welcomingcity.ledger.event.EventType.personal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.welcomingcity.casework.departure.domain.DepartureEvent;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.citation.domain.CitationsListed;
import org.welcomingcity.citations.contest.domain.ContestEvent;
import org.welcomingcity.citations.departure.domain.DepartureRatesRead;
import org.welcomingcity.citations.gazetteer.domain.GazetteerEvent;
import org.welcomingcity.citations.stop.domain.StopEvent;
import org.welcomingcity.citations.summons.domain.SummonsEvent;
import org.welcomingcity.citations.numbering.domain.NumberingEvent;
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
                StopEvent.class,
                CitationEvent.class,
                CitationsListed.class,
                ContestEvent.class,
                DepartureEvent.class,
                DepartureRatesRead.class,
                GazetteerEvent.class,
                SummonsEvent.class, NumberingEvent.class);
    }

    private static List<EventType> named() {
        return List.of(
                official(
                        "citation.perceived-recorded",
                        "What an officer perceived was recorded, or somebody was not permitted to."),
                personal("citation.person-searched", "A person was searched for, and these citations were shown."),
                official("charge-list.imported", "The state's list of charges was imported."),
                official("transmission.queued", "A citation stands ready for the registrar or the court."),
                official("transmissions.fetched", "The registrar or the court fetched what stood ready."),
                official("transmission.acknowledged", "The registrar or the court acknowledged a citation."),
                official("transmission.rejected", "The registrar or the court rejected a citation."),
                official("acknowledgement.applied", "A message of the registrar or the court about a citation counts."),
                official("acknowledgement.duplicate", "A message came again, and changed nothing."),
                official("acknowledgement.stale", "A message came after a later one, and changed nothing."),
                official(
                        "acknowledgement.unmatched", "A message is about nothing that was sent; a difference is open."),
                official(
                        "acknowledgement.content-differs",
                        "The other party received something else than was sent; a difference is open."),
                official(
                        "statement.compared", "What the registrar or the court holds was compared with what was sent."),
                official("differences.opened", "What was sent and what is held differ in these places."),
                official("difference.assigned", "A difference was given to somebody to settle."),
                personal("difference.sent-again", "A difference was settled by sending the citation again."),
                personal("difference.corrected-here", "A difference was settled by a correction here."),
                personal("difference.corrected-there", "A difference was settled by a correction at the other party."),
                personal("difference.no-mismatch", "A difference turned out to be none."),
                personal("difference.settled-itself", "A difference was gone when it was compared again."));
    }
}
