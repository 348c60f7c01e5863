package org.welcomingcity.citations.demographics.http;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.demographics.domain.Perceived;

/** What the officer perceived. It is not asked of the driver. */
@Schema(name = "PerceivedForm")
public record PerceivedForm(
        @NotNull Perceived.@Nullable Race race,
        @NotNull Perceived.@Nullable Sex sex,
        @NotNull @Nullable Boolean searchMade) {}
