package org.welcomingcity.citations.exchange.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.citations.exchange.domain.FetchedBatch;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmission;

/**
 * A batch.
 *
 * @param remaining how many more wait to be fetched for the first time
 */
public record BatchView(
        UUID id, Partner partner, Instant fetchedAt, String fetchedBy, long remaining, List<TransmissionView> items) {
    static BatchView of(FetchedBatch fetched, ObjectMapper json) {
        var batch = fetched.batch();
        return new BatchView(
                batch.id(),
                batch.partner(),
                batch.fetchedAt(),
                batch.fetchedBy().value(),
                fetched.remaining(),
                fetched.items().stream()
                        .map(item -> TransmissionView.of(item, payloadOf(item, json)))
                        .toList());
    }

    private static JsonNode payloadOf(Transmission item, ObjectMapper json) {
        try {
            return json.readTree(item.payload().text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a payload of ours is not JSON", e);
        }
    }
}
