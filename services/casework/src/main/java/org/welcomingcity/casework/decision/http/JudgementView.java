package org.welcomingcity.casework.decision.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.Judgement;

/** The answer to a choice. */
public record JudgementView(String answer, boolean departure, List<ReasonView> reasons) {

    /** The view; null for null. */
    public static @Nullable JudgementView of(@Nullable Judgement judgement) {
        return judgement == null
                ? null
                : new JudgementView(
                        judgement.answer().name(),
                        judgement.departure(),
                        judgement.reasons().stream().map(ReasonView::of).toList());
    }
}
