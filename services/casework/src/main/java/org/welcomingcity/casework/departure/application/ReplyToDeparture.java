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

/** The officer answers what a supervisor returned; then it is open again. */
@ApplicationScoped
public class ReplyToDeparture {

    private final Departures departures;
    private final Ledger ledger;
    private final Clock clock;

    ReplyToDeparture(Departures departures, Ledger ledger, Clock clock) {
        this.departures = departures;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Replies to it.
     *
     * @return the departure as it stands now
     * @throws Refused when it is unknown, changed meanwhile, was not returned, or is another officer's
     */
    @Transactional
    public Departure reply(UUID id, Seen seen, String words, OfficerId by) {
        var departure = departures.withId(id).orElseThrow(() -> ReadDeparture.unknown(id));
        seen.mustBe(departure.version());
        departure.reply(words, by, clock.instant());
        ledger.append(new DepartureEvent.DepartureReplied(departure.about(), words));
        departures.store(departure);
        return departure;
    }
}
