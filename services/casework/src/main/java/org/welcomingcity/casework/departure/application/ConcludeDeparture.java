package org.welcomingcity.casework.departure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.departure.domain.DepartureEvent;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.state.Seen;

/** A supervisor concludes the review of a departure. */
@ApplicationScoped
public class ConcludeDeparture {

    /** What the supervisor concludes, on which state. */
    public record Command(UUID id, Seen seen, Departure.Status conclusion, String note, OfficerId by) {}

    private final Departures departures;
    private final Ledger ledger;
    private final Clock clock;

    ConcludeDeparture(Departures departures, Ledger ledger, Clock clock) {
        this.departures = departures;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Concludes it and puts it on the ledger, with the case it belongs to.
     *
     * @return the departure as it stands now
     * @throws Refused when it is unknown, changed meanwhile, concluded already, or the reviewer's own
     */
    @Transactional
    public Departure conclude(Command command) {
        var departure = departures.withId(command.id()).orElseThrow(() -> ReadDeparture.unknown(command.id()));
        command.seen().mustBe(departure.version());
        departure.conclude(command.conclusion(), command.note(), command.by(), clock.instant());
        ledger.append(DepartureEvent.concluded(command.conclusion(), departure.about(), command.note()));
        departures.store(departure);
        return departure;
    }
}
