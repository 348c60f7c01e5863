package org.welcomingcity.citations.citation.http;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.platform.text.CleanText;

/** The remaining copies, handed in. */
public record CopiesForm(
        @Schema(examples = "2026-03-05T22:45:00-05:00") @NotNull
        OffsetDateTime handedInAt,

        @Schema(examples = "supervisor.one") @NotNull @CleanText(max = 64)
        String receivedBy) {}
