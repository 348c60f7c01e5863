package org.welcomingcity.citations.summons.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.domain.SummonsEvent;
import org.welcomingcity.citations.summons.domain.Summonses;

/** Reads the summonses of a citation. */
@ApplicationScoped
public class ReadSummonses {

    private final CitationReports reports;
    private final Summonses summonses;

    ReadSummonses(CitationReports reports, Summonses summonses) {
        this.reports = reports;
        this.summonses = summonses;
    }

    /** The summonses, for a reader; empty where an officer asks for another's citation. */
    @Transactional
    public Optional<SummonsFile> read(CitationNumber number) {
        return reports.shown(number, new SummonsEvent.SummonsesRead(number))
                .map(citation -> SummonsFile.of(citation, summonses));
    }
}
