package org.welcomingcity.citations.contest.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.contest.domain.CourtDecision;
import org.welcomingcity.citations.contest.domain.LineOutcome;
import org.welcomingcity.platform.text.CleanText;

/** A decision, line by line. */
public record OutcomeForm(
        @Schema(examples = "CLERK_MAGISTRATE") @NotNull LineOutcome.Decider decidedBy,
        @Schema(examples = "2026-04-20") @NotNull LocalDate decidedOn,
        @Schema(examples = "2026-04-22") @NotNull LocalDate noticeOn,
        @NotEmpty @Size(max = 10) @Valid List<@NotNull DecidedForm> lines,
        @CleanText(max = 2000) @Nullable String note) {
    CourtDecision toDecision() {
        return new CourtDecision(decidedBy, decidedOn, noticeOn, note);
    }
}
