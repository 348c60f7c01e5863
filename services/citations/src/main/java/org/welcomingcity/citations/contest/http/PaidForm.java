package org.welcomingcity.citations.contest.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.citations.citation.domain.Dollars;
import org.welcomingcity.citations.contest.domain.PaidLine;

/** A line that was paid. */
public record PaidForm(
        @Schema(examples = "1") @NotNull @Min(1) @Max(99) Integer line,

        @Schema(examples = "105.00") @NotNull @Pattern(regexp = Dollars.WRITTEN)
        String amount) {
    PaidLine toPaid() {
        return new PaidLine(line, Dollars.read(amount));
    }
}
