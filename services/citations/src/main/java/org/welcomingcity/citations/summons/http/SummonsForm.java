package org.welcomingcity.citations.summons.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.platform.text.CleanText;

/** The court's summons. */
public record SummonsForm(
        @Schema(examples = "2652CR000123") @NotNull @CleanText(max = 40)
        String docket,

        @Schema(examples = "Cambridge Division of the District Court Department, sitting in Medford")
        @NotNull
        @CleanText(max = 200)
        String court,

        @Schema(examples = "2026-04-22") @NotNull LocalDate issuedOn,

        @Schema(examples = "2026-05-20T09:00:00-04:00") @NotNull
        OffsetDateTime appearAt) {}
