package org.welcomingcity.citations.citation.http;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Delivery;
import org.welcomingcity.platform.text.CleanText;

/**
 * How the violator got their copy.
 *
 * @param exception why it was not at the scene; required then
 * @param reason the exception in the officer's words; required then
 * @param addressSource whose address it was mailed to; required by mail
 * @param address the address it was mailed to; required by mail
 * @param certificateOfMailing the certificate's number; required by mail
 */
public record DeliveryForm(
        @Schema(examples = "IN_HAND") @NotNull Delivery.Manner manner,

        @Schema(examples = "2026-03-06T09:00:00-05:00") @NotNull
        OffsetDateTime deliveredAt,

        @Schema(examples = "MORE_TIME_NEEDED") Delivery.@Nullable Exception exception,

        @Schema(examples = "The registration had to be traced first.") @CleanText(max = 2000) @Nullable
        String reason,

        Delivery.@Nullable AddressSource addressSource,
        @CleanText(max = 300) @Nullable String address,
        @CleanText(max = 60) @Nullable String certificateOfMailing) {}
