package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.warrant.domain.WarrantCheckStatus;
import org.welcomingcity.citations.warrant.domain.WarrantChecks;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** An arrest stands on a warrant that somebody else confirmed: while nobody has, its citation is not done. */
@ApplicationScoped
class OpenWarrant {

    private final WarrantChecks checks;

    OpenWarrant(WarrantChecks checks) {
        this.checks = checks;
    }

    /**
     * Makes sure that no warrant of the citation waits for a second person.
     *
     * @throws Refused where one does
     */
    void mustNotWait(CitationNumber number) {
        checks.of(number)
                .filter(check -> check.status() == WarrantCheckStatus.OPEN)
                .ifPresent(check -> {
                    throw new Refused(new Refusal(
                            Refusal.Kind.CONFLICT,
                            "warrant-check-open",
                            "The warrant on which somebody was arrested is not confirmed yet.",
                            List.of(new Refusal.Fault(
                                    "",
                                    "two-person-check",
                                    null,
                                    "nobody but the officer has looked at the warrant",
                                    "a supervisor confirms it, or says why not, at /api/v1/warrant-checks/"
                                            + check.id()))));
                });
    }
}
