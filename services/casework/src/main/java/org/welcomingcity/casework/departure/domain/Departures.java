package org.welcomingcity.casework.departure.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.CaseReference;

/** All departures that this service has recorded. */
public interface Departures {

    /** Adds a departure. */
    void add(Departure departure);

    /** Stores what became of it, so that its version is the new one. */
    void store(Departure departure);

    /** The departure with the id. */
    Optional<Departure> withId(UUID id);

    /** The departure in a case, where there is one. */
    Optional<Departure> in(CaseReference about);

    /** The numbers of those cases of one kind that have one. */
    Set<String> among(String kind, Collection<String> numbers);

    /**
     * Those in the status, oldest first.
     *
     * @param afterOpened where the page before ended; null for the first page
     * @param afterId likewise
     */
    List<Departure> inStatus(Departure.Status status, @Nullable Instant afterOpened, @Nullable UUID afterId, int limit);
}
