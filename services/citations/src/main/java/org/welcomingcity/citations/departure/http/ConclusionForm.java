package org.welcomingcity.citations.departure.http;

import jakarta.validation.constraints.NotNull;
import org.welcomingcity.platform.text.CleanText;

/** The conclusion, with a note that says why. */
public record ConclusionForm(
        @NotNull DepartureResource.Conclusion conclusion,
        @NotNull @CleanText(max = 2000) String note) {}
