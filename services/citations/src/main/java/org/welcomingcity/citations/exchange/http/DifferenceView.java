package org.welcomingcity.citations.exchange.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Difference;
import org.welcomingcity.citations.exchange.domain.DifferenceKind;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Resolution;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.words.ProblemWords;

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
        long version) {
    static DifferenceView of(Difference difference, Instant now) {
        var resolvedAt = difference.resolvedAt();
        return new DifferenceView(
                difference.id(),
                difference.kind(),
                difference.partner(),
                difference.citation().value(),
                ProblemWords.said(difference.detail()),
                difference.openedAt(),
                ChronoUnit.DAYS.between(difference.openedAt(), resolvedAt == null ? now : resolvedAt),
                OfficerId.text(difference.assignee()),
                difference.resolution(),
                difference.reason(),
                OfficerId.text(difference.resolvedBy()),
                resolvedAt,
                difference.version());
    }
}
