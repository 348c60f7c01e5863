package org.welcomingcity.citations.contest.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Violation;
import org.welcomingcity.citations.contest.domain.LineOutcome;

/** Where a line stands. */
public record LineView(
        int line,
        String offence,
        String title,
        Violation.Disposition disposition,
        boolean settled,
        boolean paid,
        LineOutcome.@Nullable Outcome outcome) {}
