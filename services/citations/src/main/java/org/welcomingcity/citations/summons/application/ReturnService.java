package org.welcomingcity.citations.summons.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.application.SummonsActions.ToServe;
import org.welcomingcity.citations.summons.domain.SummonsEvent;
import org.welcomingcity.citations.summons.domain.Summonses;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Sends the return of service to the court. */
@ApplicationScoped
public class ReturnService {

    private final CitationReports reports;
    private final Summonses summonses;
    private final Offers offers;
    private final SummonsActions actions;

    ReturnService(CitationReports reports, Summonses summonses, Offers offers, SummonsActions actions) {
        this.reports = reports;
        this.summonses = summonses;
        this.offers = offers;
        this.actions = actions;
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
                    offers.require(actions.giveBack, new ToServe(citation, summons));
                    reports.tell(List.of(summons.giveBack(on, statement, reports.recording())));
                    reports.store(citation);
                    return SummonsFile.of(citation, summonses);
                });
    }
}
