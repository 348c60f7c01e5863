package org.welcomingcity.citations.exchange.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.citations.exchange.domain.Partner;

/**
 * A batch.
 *
 * @param remaining how many more wait to be fetched for the first time
 */
public record BatchView(
        UUID id, Partner partner, Instant fetchedAt, String fetchedBy, long remaining, List<TransmissionView> items) {}
