package org.welcomingcity.citations.citation.http;

import org.welcomingcity.casework.departure.domain.Concern;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.departure.domain.Departures;

/** How many departures of one kind wait for the caller: {@code OPEN} to be concluded, {@code RETURNED} to be replied to. */
public record WaitingDepartures(Departure.Status status, Concern concern, long count) {

    static WaitingDepartures of(Departures.Waiting waiting) {
        return new WaitingDepartures(waiting.status(), waiting.concern(), waiting.count());
    }
}
