package org.welcomingcity.citations.numbering.http;

import jakarta.validation.constraints.NotNull;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.text.Explains;

/** What became of the number, in full (c. 90C § 2): what happened, so that whoever countersigns has something to agree with. */
public record ExplanationForm(
        @NotNull Wanted state,
        @NotNull @CleanText(max = 2000) @Explains String explanation) {}
