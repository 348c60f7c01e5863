package org.welcomingcity.citations.departure.http;

import jakarta.validation.constraints.NotNull;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.text.Explains;

/** The conclusion, with a note that says why. */
public record ConclusionForm(
        @NotNull Conclusion conclusion,
        @NotNull @CleanText(max = 2000) @Explains String note) {}
