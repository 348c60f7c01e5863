package org.welcomingcity.citations.summons.http;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.summons.domain.ServiceAttempt;
import org.welcomingcity.platform.text.CleanText;

/**
 * An attempt to serve it.
 *
 * @param proof required where it was served or mailed
 */
public record AttemptForm(
        @Schema(examples = "IN_HAND") @NotNull ServiceAttempt.Channel channel,
        @Schema(examples = "SERVED") @NotNull ServiceAttempt.Result result,

        @Schema(examples = "2026-04-25T18:10:00-04:00") @NotNull
        OffsetDateTime attemptedAt,

        @Schema(examples = "officer.two") @NotNull @CleanText(max = 100)
        String server,

        @Schema(examples = "1 Sample Street, Cambridge, MA 02139") @NotNull @CleanText(max = 300)
        String place,

        @Schema(examples = "signed receipt 118") @CleanText(max = 200) @Nullable
        String proof,

        @CleanText(max = 2000) @Nullable String note) {}
