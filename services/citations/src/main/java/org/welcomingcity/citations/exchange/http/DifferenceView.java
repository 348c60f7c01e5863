package org.welcomingcity.citations.exchange.http;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.DifferenceKind;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Resolution;

/**
 * A mismatch.
 *
 * @param ageDays how many full days it has been open, or was
 */
public record DifferenceView(
        UUID id,
        DifferenceKind kind,
        Partner partner,
        String citation,
        String detail,
        Instant openedAt,
        long ageDays,
        @Nullable String owner,
        @Nullable Resolution resolution,
        @Nullable String reason,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        long version) {}
