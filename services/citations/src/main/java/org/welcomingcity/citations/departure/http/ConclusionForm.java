package org.welcomingcity.citations.departure.http;

import org.welcomingcity.platform.text.Explains;
import jakarta.validation.constraints.NotNull;
import org.welcomingcity.platform.text.CleanText;

/** The conclusion, with a note that says why. */
public record ConclusionForm(
        @NotNull DepartureResource.Conclusion conclusion,
        @NotNull @CleanText(max = 2000) @Explains
        String note) {}
