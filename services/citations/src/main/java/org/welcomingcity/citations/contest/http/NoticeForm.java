package org.welcomingcity.citations.contest.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;

/** The court's notice. */
public record NoticeForm(
        @Schema(examples = "2026-04-20T09:00:00-04:00") @NotNull
        OffsetDateTime hearingAt,

        @Schema(examples = "Cambridge Division of the District Court, sitting in Medford")
        @NotNull
        @CleanText(max = 200)
        String court,

        @Schema(examples = "2") @CleanText(max = 60) @Nullable
        String room,

        @Schema(examples = "2026-03-30") @NotNull LocalDate receivedOn) {}
