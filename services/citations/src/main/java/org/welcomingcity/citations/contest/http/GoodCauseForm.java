package org.welcomingcity.citations.contest.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;

/** The decision about good cause for a late request: the registrar's or the clerk-magistrate's, and final. */
public record GoodCauseForm(
        @Schema(examples = "true") @NotNull Boolean found,
        @Schema(examples = "2026-04-02") @NotNull LocalDate decidedOn,
        @CleanText(max = 2000) @Nullable String note) {}
