package org.welcomingcity.citations.summons.http;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;

/** Who can say what happened. */
public record WitnessForm(
        @Schema(examples = "Alex Example") @NotNull @CleanText(max = 200)
        String name,

        @Schema(examples = "officer at the scene") @NotNull @CleanText(max = 100)
        String capacity,

        @CleanText(max = 200) @Nullable String contact) {}
