package org.welcomingcity.casework.departure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.departure.domain.DepartureEvent;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
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
                query, cursor == null ? null : cursor.at(), cursor == null ? null : idOf(cursor), limit + 1);
        var page = Page.of(
                found, limit, last -> new Cursor(last.openedAt(), last.id().toString()));
        ledger.append(new DepartureEvent.DeparturesListed(page.items().stream()
                .map(departure -> departure.about().toString())
                .toList()));
        return page;
    }

    private static UUID idOf(Cursor cursor) {
        try {
            return UUID.fromString(cursor.key());
        } catch (IllegalArgumentException notOurs) {
            throw new Refused(new Refusal(
                    Refusal.Kind.MALFORMED,
                    "malformed-request",
                    "The cursor is not one that this list gave.",
                    List.of(new Refusal.Fault(
                            "after", "paging-cursor", null, "not a cursor", "use the next of the page before"))));
        }
    }
}
