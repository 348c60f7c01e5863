package org.welcomingcity.citations.numbering.http;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.AccountedNumber;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.kernel.OfficerId;

/**
 * A number that left headquarters, and what became of it.
 *
 * @param requested what its explanation asks for
 * @param awaitsCountersignature whether the explanation waits for a sergeant or above
 */
public record NumberView(
        String number,
        String book,
        @Nullable UUID lease,
        NumberState state,
        Instant since,
        String officer,
        @Nullable NumberState requested,
        boolean awaitsCountersignature,
        @Nullable String explanation,
        @Nullable String explainedBy,
        @Nullable Instant explainedAt,
        @Nullable String countersignedBy,
        @Nullable Instant countersignedAt,
        long version) {

    static NumberView of(AccountedNumber number) {
        var explained = number.explanation();
        return new NumberView(
                number.number().value(),
                number.book(),
                number.lease(),
                number.state(),
                number.since(),
                number.officer().value(),
                explained == null ? null : explained.requested(),
                number.awaitsCountersignature(),
                explained == null ? null : explained.explanation(),
                explained == null ? null : explained.explainedBy().value(),
                explained == null ? null : explained.explainedAt(),
                explained == null ? null : OfficerId.text(explained.countersignedBy()),
                explained == null ? null : explained.countersignedAt(),
                number.version());
    }
}
