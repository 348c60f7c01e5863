package org.welcomingcity.casework.decision.domain;

import java.util.List;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.Reason;

/**
 * What became of a choice.
 *
 * @param answer yes, no, or a person has to look
 * @param departure whether it departs from a presumption, so that a supervisor looks
 * @param reasons why not, or why a person has to look
 */
public record Judgement(Answer answer, boolean departure, List<Reason> reasons) {

    /** The three answers that a choice can get. */
    public enum Answer {
        GRANTED,
        REFUSED,
        REFERRED
    }

    public Judgement {
        reasons = List.copyOf(reasons);
    }

    static Judgement of(Decision decision) {
        return switch (decision) {
            case Decision.Granted granted -> new Judgement(Answer.GRANTED, needsReview(granted), List.of());
            case Decision.Refused refused -> new Judgement(Answer.REFUSED, false, refused.reasons());
            case Decision.Referred referred ->
                new Judgement(Answer.REFERRED, needsReview(referred), referred.reasons());
        };
    }

    private static boolean needsReview(Decision decision) {
        return decision.obligations().stream().anyMatch(duty -> duty.code() == Obligation.Code.SUPERVISOR_REVIEW);
    }
}
