package org.welcomingcity.citations.citation.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Delivery;

/** How the violator got their copy. */
public record DeliveryView(
        Delivery.Manner manner,
        Instant deliveredAt,
        Delivery.@Nullable Exception exception,
        @Nullable String reason,
        Delivery.@Nullable AddressSource addressSource,
        @Nullable String address,
        @Nullable String certificateOfMailing,
        String by) {
    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.manner(),
                delivery.deliveredAt(),
                delivery.exception(),
                delivery.reason(),
                delivery.addressSource(),
                delivery.address(),
                delivery.certificateOfMailing(),
                delivery.by().value());
    }
}
