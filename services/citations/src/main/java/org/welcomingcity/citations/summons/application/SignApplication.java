package org.welcomingcity.citations.summons.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.application.SummonsActions.Applied;
import org.welcomingcity.citations.summons.domain.SummonsEvent;
import org.welcomingcity.citations.summons.domain.Summonses;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Signs the application for complaint: the officer who issued the citation, or the signer the chief designated. */
@ApplicationScoped
public class SignApplication {

    private final CitationReports reports;
    private final Summonses summonses;
    private final Offers offers;
    private final SummonsActions actions;

    SignApplication(CitationReports reports, Summonses summonses, Offers offers, SummonsActions actions) {
        this.reports = reports;
        this.summonses = summonses;
        this.offers = offers;
        this.actions = actions;
    }

    /**
     * Signs it.
     *
     * @param title the signer's rank or title
     * @return empty where an officer asks for another's citation
     * @throws Refused when there is none, or it is signed
     */
    @Transactional
    public Optional<Packet> sign(CitationNumber number, Seen seen, String title) {
        return reports.openedForOfficer(number, seen, new SummonsEvent.SignatureTried(number))
                .map(citation -> {
                    var application = summonses.applicationOf(citation);
                    offers.require(actions.sign, new Applied(citation, application));
                    reports.tell(List.of(application.sign(title, reports.recording())));
                    reports.store(citation);
                    return new Packet(citation, application);
                });
    }
}
