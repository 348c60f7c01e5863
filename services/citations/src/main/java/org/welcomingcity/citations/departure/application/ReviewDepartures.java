package org.welcomingcity.citations.departure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.departure.domain.Departure;
import org.welcomingcity.citations.departure.domain.Departures;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;

/** Reads the review queue. That something was read is on the ledger. */
@ApplicationScoped
public class ReviewDepartures {

    private final Departures departures;
    private final Ledger ledger;

    ReviewDepartures(Departures departures, Ledger ledger) {
        this.departures = departures;
        this.ledger = ledger;
    }

    /** Departures in the status, oldest first. */
    @Transactional
    public Page<Departure> inStatus(Departure.Status status, @Nullable String after, int limit) {
        var cursor = after == null ? null : Cursor.decoded(after);
        var found = departures.inStatus(
                status, cursor == null ? null : cursor.at(), cursor == null ? null : idOf(cursor), limit + 1);
        var page = Page.of(
                found, limit, last -> new Cursor(last.openedAt(), last.id().toString()));
        ledger.append(Happening.done("departure.listed", "departure/queue")
                .showing(page.items().stream()
                        .map(departure -> "citation/" + departure.citation())
                        .toList()));
        return page;
    }

    /**
     * One departure.
     *
     * @throws Refused when there is none by that id
     */
    @Transactional
    public Departure withId(UUID id) {
        var departure = departures.withId(id).orElseThrow(() -> unknown(id));
        ledger.append(Happening.done("departure.read", "citation/" + departure.citation()));
        return departure;
    }

    /**
     * The departure as it stands after a change by the same caller; not another reading.
     *
     * @throws Refused when there is none by that id
     */
    @Transactional
    public Departure asItStands(UUID id) {
        return departures.withId(id).orElseThrow(() -> unknown(id));
    }

    static Refused unknown(UUID id) {
        return new Refused(new Refusal(
                Refusal.Kind.NOT_FOUND, "unknown-departure", "There is no departure %s.".formatted(id), List.of()));
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
