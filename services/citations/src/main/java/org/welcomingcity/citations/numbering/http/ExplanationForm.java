package org.welcomingcity.citations.numbering.http;

import jakarta.validation.constraints.NotNull;
import org.welcomingcity.platform.text.CleanText;

/** What became of the number, in full. */
public record ExplanationForm(
        @NotNull Wanted state,
        @NotNull @CleanText(max = 2000) String explanation) {}
