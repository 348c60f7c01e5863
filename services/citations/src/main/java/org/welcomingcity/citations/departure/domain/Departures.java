package org.welcomingcity.citations.departure.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All departures this city has recorded. */
public interface Departures {

    /** Adds a departure. */
    void add(Departure departure);

    /** The departure with the id. */
    Optional<Departure> withId(UUID id);

    /** The departure of a citation, where there is one. */
    Optional<Departure> ofCitation(String citation);

    /** Which of the citations have one. */
    Set<String> amongCitations(List<String> citations);

    /**
     * Those in the status, oldest first.
     *
     * @param afterOpened where the page before ended; null for the first page
     * @param afterId likewise
     */
    List<Departure> inStatus(Departure.Status status, @Nullable Instant afterOpened, @Nullable UUID afterId, int limit);
}
