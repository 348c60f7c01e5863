package org.welcomingcity.casework.decision.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.platform.words.ProblemWords;
import org.welcomingcity.policy.decision.Reason;

/**
 * Why something is refused, or waits for somebody, in the language of whoever asks.
 *
 * @param field the fact or the choice it is about, by its name
 */
@Schema(name = "Reason")
public record ReasonView(String ruleId, String cite, String field, String problem, String mend) {

    /** The view. */
    static ReasonView of(Reason reason) {
        return new ReasonView(
                reason.ruleId(),
                reason.cite(),
                reason.field(),
                ProblemWords.said(reason.problem()),
                ProblemWords.said(reason.mend()));
    }
}
