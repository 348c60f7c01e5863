package org.welcomingcity.casework.departure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.departure.domain.DepartureEvent;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;

/** Reads one departure. That it was read is on the ledger. */
@ApplicationScoped
public class ReadDeparture {

    private final Departures departures;
    private final Ledger ledger;

    ReadDeparture(Departures departures, Ledger ledger) {
        this.departures = departures;
        this.ledger = ledger;
    }

    /**
     * One departure.
     *
     * @throws Refused when there is none by that id
     */
    @Transactional
    public Departure withId(UUID id) {
        var departure = departures.withId(id).orElseThrow(() -> unknown(id));
        ledger.append(new DepartureEvent.DepartureRead(departure.about()));
        return departure;
    }

    static Refused unknown(UUID id) {
        return new Refused(new Refusal(
                Refusal.Kind.NOT_FOUND, "unknown-departure", "There is no departure %s.".formatted(id), List.of()));
    }
}
