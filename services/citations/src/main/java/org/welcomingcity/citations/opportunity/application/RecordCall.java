package org.welcomingcity.citations.opportunity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.opportunity.domain.OpportunityEvent;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Takes in that somebody was called to come for the vehicle. */
@ApplicationScoped
public class RecordCall {

    private final CitationReports reports;
    private final OpportunityFiles files;

    RecordCall(CitationReports reports, OpportunityFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /**
     * Takes it in.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when the opportunity does not run, or the call cannot have been then
     */
    @Transactional
    public Optional<OpportunityFile> record(CitationNumber number, Seen seen, Instant calledAt, String note) {
        return reports.openedForOfficer(number, seen, new OpportunityEvent.Called(number, note))
                .map(citation -> {
                    var opportunity = files.of(citation);
                    files.require(OpportunityActions.CALL, citation, opportunity);
                    var by = reports.recording();
                    reports.tell(List.of(opportunity.call(calledAt, note, by.by(), by.at())));
                    reports.store(citation);
                    return files.stored(citation, opportunity);
                });
    }
}
