package org.welcomingcity.citations.summons.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.application.SummonsActions.Applied;
import org.welcomingcity.citations.summons.domain.ApplicationContent;
import org.welcomingcity.citations.summons.domain.ComplaintApplication;
import org.welcomingcity.citations.summons.domain.SummonsEvent;
import org.welcomingcity.citations.summons.domain.Summonses;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Writes the application for criminal complaint that goes with a citation. */
@ApplicationScoped
public class PrepareApplication {

    private final CitationReports reports;
    private final Summonses summonses;
    private final Offers offers;
    private final SummonsActions actions;

    PrepareApplication(CitationReports reports, Summonses summonses, Offers offers, SummonsActions actions) {
        this.reports = reports;
        this.summonses = summonses;
        this.offers = offers;
        this.actions = actions;
    }

    /**
     * Writes it, or writes it anew while it is not signed.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when nothing on the citation is criminal, or the application is signed
     */
    @Transactional
    public Optional<Packet> prepare(CitationNumber number, Seen seen, ApplicationContent content) {
        return reports.openedForOfficer(number, seen, new SummonsEvent.PreparationTried(number))
                .map(citation -> {
                    var recording = reports.recording();
                    var application = summonses.application(citation).orElse(null);
                    offers.require(actions.prepare, new Applied(citation, application));
                    if (application == null) {
                        application = ComplaintApplication.prepare(citation, content, recording);
                        summonses.add(application);
                    } else {
                        application.rewrite(content, recording);
                    }
                    reports.tell(List.of(new SummonsEvent.ApplicationPrepared(number)));
                    reports.store(citation);
                    return new Packet(citation, application);
                });
    }
}
