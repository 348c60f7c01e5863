package org.welcomingcity.citations.stop.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a claimed ground of mandatory impoundment stands on (rule K1). Which of it a ground needs, the policy's list says.
 *
 * @param refusedAt when the chemical test was refused
 * @param orderNumber the number of the order of a court or of an inspector
 * @param orderIssuedBy the court, or the authority of the inspector
 * @param orderSignedBy who signed it
 */
@Embeddable
public record GroundRecord(
        @Nullable Instant refusedAt,
        @Nullable String orderNumber,
        @Nullable String orderIssuedBy,
        @Nullable String orderSignedBy) {}
