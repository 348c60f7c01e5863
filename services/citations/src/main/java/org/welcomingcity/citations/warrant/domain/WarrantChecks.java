package org.welcomingcity.citations.warrant.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** All warrants that were to be confirmed. */
public interface WarrantChecks {

    /** Adds one. */
    void add(WarrantCheck check);

    /** Stores what became of it, so that its version is the new one. */
    void store(WarrantCheck check);

    /** The one with the id. */
    Optional<WarrantCheck> withId(UUID id);

    /** The one of a citation, where there is one. */
    Optional<WarrantCheck> of(CitationNumber citation);

    /**
     * Those in the status, oldest first.
     *
     * @param afterOpened where the page before ended; null for the first page
     * @param afterId likewise
     */
    List<WarrantCheck> inStatus(
            WarrantCheckStatus status, @Nullable Instant afterOpened, @Nullable UUID afterId, int limit);
}
