package org.welcomingcity.citations.exchange.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmission;
import org.welcomingcity.citations.exchange.domain.TransmissionContent;
import org.welcomingcity.citations.exchange.domain.TransmissionState;

/**
 * A transmission.
 *
 * @param content a citation, or that it is void
 * @param attempt which attempt to send it
 * @param payloadVersion the version of the payload's form
 * @param digest SHA-256 of the payload's bytes as they are in a file, in hexadecimal
 * @param answeredAt when the partner said what it said last
 * @param reference the partner's own reference
 */
public record TransmissionView(
        long id,
        String citation,
        Partner partner,
        TransmissionContent content,
        int attempt,
        int payloadVersion,
        String digest,
        TransmissionState state,
        Instant queuedAt,
        @Nullable Instant fetchedAt,
        @Nullable UUID batch,
        @Nullable Instant answeredAt,
        @Nullable String reference,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonNode payload) {
    static TransmissionView of(Transmission item, @Nullable JsonNode payload) {
        return new TransmissionView(
                item.id(),
                item.citation().value(),
                item.partner(),
                item.content(),
                item.attempt(),
                item.payload().version(),
                item.payload().digest(),
                item.state(),
                item.queuedAt(),
                item.fetchedAt(),
                item.batch(),
                item.answeredAt(),
                item.reference(),
                payload);
    }
}
