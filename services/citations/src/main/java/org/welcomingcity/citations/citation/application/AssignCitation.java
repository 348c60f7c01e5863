package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.offer.Offers;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.state.Seen;

/** Says who works on a citation. */
@ApplicationScoped
public class AssignCitation {

    private final MoveCitation citations;
    private final CitationFiles files;
    private final Offers offers;
    private final CitationActions actions;
    private final Ledger ledger;

    AssignCitation(MoveCitation citations, CitationFiles files, Offers offers, CitationActions actions, Ledger ledger) {
        this.citations = citations;
        this.files = files;
        this.offers = offers;
        this.actions = actions;
        this.ledger = ledger;
    }

    /**
     * Gives the citation to a clerk, or back to the queue.
     *
     * @return the citation as it stands now
     * @throws Refused when it is unknown, or changed since the caller looked
     */
    @Transactional
    public CitationFile assign(CitationNumber number, Seen seen, @Nullable OfficerId clerk) {
        var citation = citations.lookedAt(number, seen);
        offers.require(actions.assign, citation);
        ledger.append(citation.assignTo(clerk));
        citations.store(citation);
        return files.of(citation);
    }
}
