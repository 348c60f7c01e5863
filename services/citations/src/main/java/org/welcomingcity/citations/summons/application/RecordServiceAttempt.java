package org.welcomingcity.citations.summons.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.application.SummonsActions.ToServe;
import org.welcomingcity.citations.summons.domain.ServiceAttempt;
import org.welcomingcity.citations.summons.domain.SummonsEvent;
import org.welcomingcity.citations.summons.domain.Summonses;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Takes in that somebody tried to serve a summons. */
@ApplicationScoped
public class RecordServiceAttempt {

    private final CitationReports reports;
    private final Summonses summonses;
    private final Offers offers;
    private final SummonsActions actions;

    RecordServiceAttempt(CitationReports reports, Summonses summonses, Offers offers, SummonsActions actions) {
        this.reports = reports;
        this.summonses = summonses;
        this.offers = offers;
        this.actions = actions;
    }

    /**
     * Takes it in.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when the summons is unknown or was returned, or the attempt cannot be
     */
    @Transactional
    public Optional<SummonsFile> record(CitationNumber number, UUID id, Seen seen, ServiceAttempt.Told told) {
        return reports.openedForOfficer(number, seen, new SummonsEvent.AttemptTried(number))
                .map(citation -> {
                    var summons = summonses.summonsOf(citation, id);
                    offers.require(actions.attempt, new ToServe(citation, summons));
                    reports.tell(List.of(summons.attempt(told, reports.recording())));
                    reports.store(citation);
                    return SummonsFile.of(citation, summonses);
                });
    }
}
