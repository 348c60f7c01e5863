package org.welcomingcity.citations.contest.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Dollars;
import org.welcomingcity.citations.contest.domain.DecidedLine;
import org.welcomingcity.citations.contest.domain.LineOutcome;

/** What was decided about a line. */
public record DecidedForm(
        @Schema(examples = "1") @NotNull @Min(1) @Max(99) Integer line,

        @Schema(examples = "RESPONSIBLE") @NotNull LineOutcome.Outcome outcome,

        @Schema(examples = "105.00") @Pattern(regexp = Dollars.WRITTEN) @Nullable
        String amount) {
    DecidedLine toDecided() {
        return new DecidedLine(line, outcome, amount == null ? null : Dollars.cents(amount));
    }
}
