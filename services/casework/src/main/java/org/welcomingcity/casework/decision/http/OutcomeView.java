package org.welcomingcity.casework.decision.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.Outcome;

/** An outcome and the rule that decided it. */
public record OutcomeView(String outcome, String rule) {

    /** The view; null for null. */
    public static @Nullable OutcomeView of(@Nullable Outcome outcome) {
        return outcome == null ? null : new OutcomeView(outcome.outcome(), outcome.rule());
    }
}
