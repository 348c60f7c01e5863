package org.welcomingcity.citations.opportunity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.citation.application.OpportunityCheck;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.opportunity.domain.OpportunityEvent;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.policy.stop.StopFacts;

/** Ends an opportunity: the driver came, nobody came in the time, or it ended early on a stated ground. */
@ApplicationScoped
public class EndOpportunity {

    /** How, when and why it ended. */
    public record Told(
            StopFacts.Opportunity how,
            Instant endedAt,
            String endReason,
            @Nullable String endedEarly) {}

    private final CitationReports reports;
    private final OpportunityFiles files;
    private final OpportunityCheck check;

    EndOpportunity(CitationReports reports, OpportunityFiles files, OpportunityCheck check) {
        this.reports = reports;
        this.files = files;
        this.check = check;
    }

    /**
     * Ends it.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when it does not run, or cannot have ended so
     */
    @Transactional
    public Optional<OpportunityFile> end(CitationNumber number, Seen seen, Told told) {
        return reports.openedForOfficer(number, seen, new OpportunityEvent.Ended(number, told.endReason()))
                .map(citation -> {
                    var opportunity = files.of(citation);
                    files.require(OpportunityActions.END, citation, opportunity);
                    var ending = opportunity.recordEnding(told.endedAt(), told.endReason(), told.endedEarly());
                    var stop = citation.stop();
                    var faults = new Faults();
                    check.noteEnd(ending, told.how(), stop.occurredAt(), stop.occurredOn(), faults);
                    if (told.endedAt().isBefore(opportunity.last())) {
                        faults.add("endedAt", "time-in-order", "this is before the last call", "Check the time");
                    }
                    faults.refuseIfAny(
                            Refusal.Kind.AGAINST_THE_RULES,
                            "opportunity-not-recorded",
                            "The opportunity cannot have ended so. Nothing was stored.");
                    reports.tell(List.of(opportunity.end(told.how(), ending)));
                    reports.store(citation);
                    return files.stored(citation, opportunity);
                });
    }
}
