package org.welcomingcity.citations.opportunity.http;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.text.Explains;

/**
 * How it ended.
 *
 * @param endedEarly the stated ground on which it ended before its time
 */
public record EndForm(
        @NotNull Ending how,
        @NotNull OffsetDateTime endedAt,
        @NotNull @CleanText(max = 500) @Explains String endReason,

        @Schema(examples = "early.emergency") @CleanText(max = 60) @Nullable
        String endedEarly) {}
