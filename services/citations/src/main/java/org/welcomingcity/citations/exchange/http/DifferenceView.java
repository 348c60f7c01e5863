package org.welcomingcity.citations.exchange.http;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Difference;
import org.welcomingcity.citations.exchange.domain.Difference.Resolution;
import org.welcomingcity.citations.exchange.domain.Partner;

/**
 * A mismatch.
 *
 * @param ageDays how many full days it has been open, or was
 */
public record DifferenceView(
        UUID id,
        Difference.Kind kind,
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
