package org.welcomingcity.citations.exchange.http;

import jakarta.validation.constraints.NotNull;
import org.welcomingcity.platform.text.CleanText;

/** How it ended, and why. */
public record ResolutionForm(
        @NotNull Ending resolution,
        @NotNull @CleanText(max = 2000) String reason) {}
