package org.welcomingcity.citations.summons.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.domain.SummonsEvent;
import org.welcomingcity.citations.summons.domain.Summonses;
import org.welcomingcity.kernel.Refused;

/** Reads the application for complaint that goes with a citation. */
@ApplicationScoped
public class ReadApplication {

    private final CitationReports reports;
    private final Summonses summonses;

    ReadApplication(CitationReports reports, Summonses summonses) {
        this.reports = reports;
        this.summonses = summonses;
    }

    /**
     * The packet, for a reader; that it was read is on the ledger.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when there is none
     */
    @Transactional
    public Optional<Packet> read(CitationNumber number) {
        return reports.shown(number, new SummonsEvent.ApplicationRead(number))
                .map(citation -> new Packet(citation, summonses.applicationOf(citation)));
    }
}
