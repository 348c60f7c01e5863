package org.welcomingcity.portal.service;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A choice that departs from what the ordinance presumes, and its review. */
public record Departure(
        UUID id,
        String citation,
        String officer,
        Instant occurredAt,
        Instant openedAt,
        String rule,
        String cite,
        String presumed,
        String chosen,
        String reason,
        DepartureStatus status,
        @Nullable String concludedBy,
        @Nullable Instant concludedAt,
        @Nullable String note,
        long version) {}
