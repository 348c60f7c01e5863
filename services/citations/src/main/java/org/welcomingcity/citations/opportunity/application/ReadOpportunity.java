package org.welcomingcity.citations.opportunity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.welcomingcity.citations.citation.application.CitationReports;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.opportunity.domain.OpportunityEvent;

/** Reads the opportunity of a citation. */
@ApplicationScoped
public class ReadOpportunity {

    private final CitationReports reports;
    private final OpportunityFiles files;

    ReadOpportunity(CitationReports reports, OpportunityFiles files) {
        this.reports = reports;
        this.files = files;
    }

    /** The opportunity; empty where an officer asks for another's citation. */
    @Transactional
    public Optional<OpportunityFile> of(CitationNumber number) {
        return reports.shown(number, new OpportunityEvent.Read(number))
                .map(citation -> files.show(citation, files.of(citation)));
    }
}
