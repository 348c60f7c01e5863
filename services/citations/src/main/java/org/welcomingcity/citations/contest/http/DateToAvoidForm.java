package org.welcomingcity.citations.contest.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.contest.domain.DateToAvoid;
import org.welcomingcity.citations.contest.domain.Party;
import org.welcomingcity.platform.text.CleanText;

/** Days on which somebody cannot come. */
public record DateToAvoidForm(
        @Schema(examples = "VIOLATOR") @NotNull Party whose,
        @Schema(examples = "2026-04-06") @NotNull LocalDate from,
        @Schema(examples = "2026-04-10") @NotNull LocalDate until,

        @Schema(examples = "away for work") @CleanText(max = 300) @Nullable
        String reason) {
    DateToAvoid toDate() {
        return new DateToAvoid(whose, from, until, reason);
    }
}
