package org.welcomingcity.casework.departure.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;

/** All departures that this service has recorded. */
public interface Departures {

    /** Adds a departure. */
    void add(Departure departure);

    /** Stores what became of it, so that its version is the new one. */
    void store(Departure departure);

    /** The departure with the id. */
    Optional<Departure> withId(UUID id);

    /** The departure from the presumption in a case, where there is one. */
    Optional<Departure> in(CaseReference about);

    /** The numbers of those cases of one kind that have such a one. */
    Set<String> among(String kind, Collection<String> numbers);

    /**
     * Those that are asked for, oldest first.
     *
     * @param afterOpened where the page before ended; null for the first page
     * @param afterId likewise
     */
    List<Departure> matching(Query query, @Nullable Instant afterOpened, @Nullable UUID afterId, int limit);

    /**
     * How many wait for somebody: those of others that are open, for whoever concludes; and their own that were returned.
     *
     * @param who for whom
     * @param concludes whether they conclude reviews
     */
    List<Waiting> waitingFor(OfficerId who, boolean concludes);

    /** How many there are of one kind. */
    record Waiting(Departure.Status status, Concern concern, long count) {}

    /**
     * Which are asked for.
     *
     * @param officer only those of this officer; null for everybody's
     */
    record Query(
            Departure.Status status,
            Concern concern,
            @Nullable OfficerId officer) {}
}
