package org.welcomingcity.casework.departure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.departure.domain.DepartureEvent;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;

/** The review queue. Which cases were shown is on the ledger. */
@ApplicationScoped
public class ListDepartures {

    private final Departures departures;
    private final Ledger ledger;

    ListDepartures(Departures departures, Ledger ledger) {
        this.departures = departures;
        this.ledger = ledger;
    }

    /** Those that are asked for, oldest first. */
    @Transactional
    public Page<Departure> matching(Departures.Query query, @Nullable String after, int limit) {
        var cursor = after == null ? null : Cursor.decoded(after);
        var found = departures.matching(
                query, cursor == null ? null : cursor.at(), cursor == null ? null : cursor.uuid(), limit + 1);
        var page = Page.of(
                found, limit, last -> new Cursor(last.openedAt(), last.id().toString()));
        ledger.append(new DepartureEvent.DeparturesListed(page.items().stream()
                .map(departure -> departure.about().toString())
                .toList()));
        return page;
    }
}
