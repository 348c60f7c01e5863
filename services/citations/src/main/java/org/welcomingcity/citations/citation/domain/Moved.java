package org.welcomingcity.citations.citation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;

/**
 * A move that was made; added to a citation's history and never changed.
 *
 * @param move which
 * @param from where the citation stood
 * @param to where it stood afterwards
 * @param happenedAt when it happened in the world
 * @param recordedAt when it was recorded here
 * @param by who recorded it
 * @param note what was said about it
 */
@Embeddable
public record Moved(
        @Enumerated(EnumType.STRING) Move move,

        @Column(name = "from_status") @Enumerated(EnumType.STRING)
        CitationStatus from,

        @Column(name = "to_status") @Enumerated(EnumType.STRING)
        CitationStatus to,

        Instant happenedAt,
        Instant recordedAt,
        OfficerId by,
        @Nullable String note) {}
