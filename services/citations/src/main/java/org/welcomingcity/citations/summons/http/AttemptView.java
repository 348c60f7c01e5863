package org.welcomingcity.citations.summons.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.summons.domain.ServiceAttempt;

/** An attempt to serve it. */
public record AttemptView(
        ServiceAttempt.Channel channel,
        ServiceAttempt.Result result,
        Instant attemptedAt,
        String server,
        String place,
        @Nullable String proof,
        @Nullable String note,
        Instant recordedAt,
        String by) {
    static AttemptView of(ServiceAttempt attempt) {
        return new AttemptView(
                attempt.channel(),
                attempt.result(),
                attempt.attemptedAt(),
                attempt.server(),
                attempt.place(),
                attempt.proof(),
                attempt.note(),
                attempt.recordedAt(),
                attempt.recordedBy().value());
    }
}
