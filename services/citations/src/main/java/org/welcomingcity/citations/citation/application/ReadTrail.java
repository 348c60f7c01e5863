package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.log.LedgerEntry;
import org.welcomingcity.platform.security.Acting;

/** Reads what happened to a citation. That it was read, or that it was not permitted, is on the ledger. */
@ApplicationScoped
public class ReadTrail {

    private final MoveCitation citations;
    private final Ledger ledger;
    private final Acting acting;

    ReadTrail(MoveCitation citations, Ledger ledger, Acting acting) {
        this.citations = citations;
        this.ledger = ledger;
        this.acting = acting;
    }

    /** What happened to a citation the reader may see, oldest first; empty where the reader may not. */
    @Transactional
    public Optional<List<LedgerEntry>> of(CitationNumber number) {
        var citation = citations.find(number);
        var reading = new CitationEvent.TrailRead(number);
        if (OwnCitations.isAnothers(citation.officer(), acting.user())) {
            ledger.append(reading.denied());
            return Optional.empty();
        }
        // Read first, so that this reading is not in it.
        var trail = ledger.about(reading.object());
        ledger.append(reading);
        return Optional.of(trail);
    }
}
