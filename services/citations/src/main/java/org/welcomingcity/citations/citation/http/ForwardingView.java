package org.welcomingcity.citations.citation.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Forwarding;

/** Something that happened to the copies on their way. */
public record ForwardingView(
        Forwarding.Event event,
        Forwarding.Means means,
        @Nullable String reference,
        @Nullable String note,
        Instant happenedAt,
        Instant recordedAt,
        String by) {
    static ForwardingView of(Forwarding forwarding) {
        return new ForwardingView(
                forwarding.event(),
                forwarding.means(),
                forwarding.reference(),
                forwarding.note(),
                forwarding.happenedAt(),
                forwarding.recordedAt(),
                forwarding.by().value());
    }
}
