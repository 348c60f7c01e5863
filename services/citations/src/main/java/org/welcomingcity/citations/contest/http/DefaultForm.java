package org.welcomingcity.citations.contest.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.platform.text.CleanText;

/** A default that the registrar reports. */
public record DefaultForm(
        @Schema(examples = "2026-04-01") @NotNull LocalDate enteredOn,

        @Schema(examples = "RMV-2026-119001") @NotNull @CleanText(max = 60)
        String reference) {}
