package org.welcomingcity.citations.exchange.http;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Acknowledgement.Outcome;
import org.welcomingcity.platform.text.CleanText;

/**
 * One message.
 *
 * @param messageId the partner's own id of the message; sent twice, it counts once
 * @param transmission what it is about
 * @param citation the citation's number, as a check
 * @param at when the partner said so
 * @param digest SHA-256 of the payload it received, in hexadecimal
 * @param reference the partner's own reference
 * @param reason why it does not take it
 */
public record AcknowledgementForm(
        @Schema(examples = "rmv-000123") @NotNull @CleanText(max = 128)
        String messageId,

        @NotNull Long transmission,

        @Schema(examples = "C0000123") @NotNull @CleanText(max = 8)
        String citation,

        @NotNull Outcome outcome,
        @NotNull OffsetDateTime at,
        @CleanText(max = 64) @Nullable String digest,
        @CleanText(max = 200) @Nullable String reference,
        @CleanText(max = 500) @Nullable String reason) {}
