package org.welcomingcity.citations.opportunity.http;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.text.Explains;

/** A call, and what was said. */
public record CallForm(
        @NotNull OffsetDateTime calledAt,
        @NotNull @CleanText(max = 500) @Explains String note) {}
