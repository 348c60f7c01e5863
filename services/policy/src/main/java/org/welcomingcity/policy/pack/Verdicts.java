package org.welcomingcity.policy.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Reason;

/** Turns what tables answered into one decision: a no outweighs a referral, and that a yes. */
final class Verdicts {

    private Verdicts() {}

    /**
     * The decision.
     *
     * @param answers what tables with the columns answer, field and mend said
     * @param faults what is wrong besides
     * @param inquiry the walk on which they were asked
     */
    static Decision of(List<DecisionTable.Answer> answers, List<Reason> faults, Inquiry inquiry) {
        var refusals = new ArrayList<>(faults);
        refusals.addAll(reasons(answers, "REFUSED", inquiry));
        if (!refusals.isEmpty()) {
            return new Decision.Refused(refusals, inquiry.obligations(), inquiry.trail());
        }
        var referrals = reasons(answers, "REFERRED", inquiry);
        return referrals.isEmpty()
                ? new Decision.Granted(inquiry.obligations(), inquiry.trail())
                : new Decision.Referred(referrals, inquiry.obligations(), inquiry.trail());
    }

    private static List<Reason> reasons(List<DecisionTable.Answer> answers, String kind, Inquiry inquiry) {
        return answers.stream()
                .filter(answer -> answer.value("answer").equals(kind))
                .map(answer -> {
                    var source = inquiry.sourceOf(answer.row());
                    return new Reason(
                            source.ruleId(),
                            source.cite(),
                            answer.value("field"),
                            answer.row().words(),
                            sentenceCase(answer.value("mend")));
                })
                .toList();
    }

    private static String sentenceCase(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }
}
