package org.welcomingcity.citations.summons.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.domain.SummonsEvent;
import org.welcomingcity.citations.summons.domain.Summonses;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Sends the return of service to the court. */
@ApplicationScoped
public class ReturnService {

    private final CitationReports reports;
    private final Summonses summonses;

    ReturnService(CitationReports reports, Summonses summonses) {
        this.reports = reports;
        this.summonses = summonses;
    }

    /**
     * Sends it, served or not.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when the summons is unknown, was returned, or nobody tried
     */
    @Transactional
    public Optional<SummonsFile> giveBack(CitationNumber number, UUID id, Seen seen, LocalDate on, String statement) {
        return reports.openedForOfficer(number, seen, new SummonsEvent.ReturnTried(number))
                .map(citation -> {
                    var summons = summonses.summonsOf(citation, id);
                    reports.tell(List.of(summons.giveBack(on, statement, reports.recording())));
                    reports.store(citation);
                    return SummonsFile.of(citation, summonses);
                });
    }
}
