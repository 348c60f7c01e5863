package org.welcomingcity.citations.contest.http;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Dollars;
import org.welcomingcity.citations.contest.domain.LineOutcome;

/** The outcome of a line. */
public record OutcomeView(
        int line,
        LineOutcome.Outcome outcome,
        LineOutcome.Decider decidedBy,
        LocalDate decidedOn,
        LocalDate noticeOn,
        @Nullable String amount,
        @Nullable String note,
        Instant recordedAt,
        String by) {
    static OutcomeView of(LineOutcome outcome) {
        var decision = outcome.decision();
        return new OutcomeView(
                outcome.line(),
                outcome.outcome(),
                decision.decidedBy(),
                decision.decidedOn(),
                decision.noticeOn(),
                Dollars.told(outcome.amountCents()),
                decision.note(),
                outcome.recordedAt(),
                outcome.recordedBy().value());
    }
}
