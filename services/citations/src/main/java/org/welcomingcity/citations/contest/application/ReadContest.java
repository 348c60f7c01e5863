package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.welcomingcity.citations.citation.application.MoveCitation;
import org.welcomingcity.citations.contest.domain.Contests;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** Reads what came after a citation was sent. */
@ApplicationScoped
public class ReadContest {

    private final MoveCitation citations;
    private final Contests contests;
    private final CourtLaw law;
    private final ContestActions actions;

    ReadContest(MoveCitation citations, Contests contests, CourtLaw law, ContestActions actions) {
        this.citations = citations;
        this.contests = contests;
        this.law = law;
        this.actions = actions;
    }

    /** For a reader; that it was read, or not permitted, is on the ledger. Empty where the reader may not. */
    @Transactional
    public Optional<ContestFile> read(CitationNumber number) {
        return citations
                .shown(number, "citation.contest-read")
                .map(citation -> ContestFile.of(contests.of(citation), law, actions));
    }
}
