package org.welcomingcity.citations.contest.domain;

import java.util.List;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** What an appeal is made from: the clerk-magistrate's last decision about a civil infraction (c. 90C § 3(A)(5)). */
public final class AppealedDecision {

    private AppealedDecision() {}

    /**
     * The decision from which an appeal can be made now.
     *
     * @return the clerk-magistrate's last decision
     * @throws Refused when there is no decision about a civil infraction, or an appeal is open
     */
    public static CourtDecision of(Contest contest) {
        var citation = contest.citation();
        var decision = contest.outcomes().stream()
                .map(LineOutcome::decision)
                .filter(one -> one.decidedBy() == LineOutcome.Decider.CLERK_MAGISTRATE)
                .reduce((earlier, later) -> later)
                .orElse(null);
        if (citation.status() != CitationStatus.HEARING_REQUESTED
                || decision == null
                || contest.openAppeal().isPresent()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "nothing-to-appeal",
                    "Citation %s (%s) has no clerk-magistrate's decision that is open to an appeal."
                            .formatted(citation.number(), citation.status()),
                    List.of(new Refusal.Fault(
                            "",
                            Appeal.RULE,
                            null,
                            "no decision about a civil infraction, or an appeal is open",
                            "record the decision first, or wait for the judge's"))));
        }
        return decision;
    }
}
