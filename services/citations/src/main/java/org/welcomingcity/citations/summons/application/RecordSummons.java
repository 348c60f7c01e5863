package org.welcomingcity.citations.summons.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.application.SummonsActions.Applied;
import org.welcomingcity.citations.summons.domain.CourtOrder;
import org.welcomingcity.citations.summons.domain.Summons;
import org.welcomingcity.citations.summons.domain.SummonsEvent;
import org.welcomingcity.citations.summons.domain.Summonses;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Takes in the court's summons, which follows a complaint. */
@ApplicationScoped
public class RecordSummons {

    private final CitationReports reports;
    private final Summonses summonses;
    private final Offers offers;
    private final SummonsActions actions;

    RecordSummons(CitationReports reports, Summonses summonses, Offers offers, SummonsActions actions) {
        this.reports = reports;
        this.summonses = summonses;
        this.offers = offers;
        this.actions = actions;
    }

    /**
     * Takes it in.
     *
     * @throws Refused when no complaint issued, or the days cannot be
     */
    @Transactional
    public SummonsFile record(CitationNumber number, Seen seen, CourtOrder order) {
        var citation = reports.opened(number, seen);
        offers.require(
                actions.receive,
                new Applied(citation, summonses.application(citation).orElse(null)));
        summonses.add(Summons.receive(citation, order, reports.recording()));
        reports.tell(List.of(new SummonsEvent.SummonsReceived(number, order.docket())));
        reports.store(citation);
        return SummonsFile.of(citation, summonses);
    }
}
