package org.welcomingcity.citations.contest.domain;

import java.util.List;
import java.util.stream.Stream;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.court.LineRuling;

/** What can be decided about a citation where it stands, and by whom. */
public final class Decidable {

    private Decidable() {}

    /**
     * Makes sure that somebody decides about the citation where it stands.
     *
     * @throws Refused when nobody does
     */
    public static void mustBePossible(Citation citation, CourtLaw law) {
        switch (citation.status()) {
            case HEARING_REQUESTED, SENT_COURT, HEARING_4D, COMPLAINT_ISSUED, NO_COMPLAINT -> {
                // Somebody decides about it there.
            }
            default ->
                throw law.impossible(citation, citation.goesToCourt() ? Move.ISSUE_COMPLAINT : Move.REQUEST_HEARING);
        }
    }

    /** Who can decide about it: about a civil infraction a judge on appeal only. */
    public static List<LineOutcome.Decider> deciders(Contest contest) {
        return contest.citation().goesToCourt() || contest.openAppeal().isPresent()
                ? List.of(LineOutcome.Decider.values())
                : List.of(LineOutcome.Decider.CLERK_MAGISTRATE);
    }

    /** How a line can end now. */
    public static List<LineOutcome.Outcome> outcomes(Contest contest, int line, CourtLaw law) {
        return Stream.of(LineOutcome.Outcome.values())
                .filter(outcome -> law.outcome(contest.citation(), contest.disposition(line), outcome)
                                .fit()
                        == LineRuling.Fit.FITS)
                .toList();
    }
}
