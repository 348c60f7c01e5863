package org.welcomingcity.ledger.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that is sent what is sealed.
 *
 * @param id its id
 * @param url where it is
 * @param types the types or actions that it is sent; all when there are none
 * @param description what it is for
 * @param position up to which entry it was looked for
 * @param createdAt since when
 * @param createdBy who added it
 */
public record Webhook(
        UUID id,
        String url,
        List<String> types,
        @Nullable String description,
        long position,
        Instant createdAt,
        String createdBy) {}
