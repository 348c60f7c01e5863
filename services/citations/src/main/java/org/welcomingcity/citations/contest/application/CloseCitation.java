package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.contest.domain.Ending;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Closes a citation about which nothing is left to be done. */
@ApplicationScoped
public class CloseCitation {

    private final ContestFiles files;
    private final ContestActions actions;
    private final CourtLaw law;

    CloseCitation(ContestFiles files, ContestActions actions, CourtLaw law) {
        this.files = files;
        this.actions = actions;
        this.law = law;
    }

    /**
     * Closes it.
     *
     * @throws Refused while a line is not settled, an appeal is open, or the time for one still runs
     */
    @Transactional
    public ContestFile close(CitationNumber number, Seen seen, @Nullable String note) {
        var contest = files.opened(number, seen, actions.close);
        var recording = files.recording();
        Ending.mustBeReached(contest, law, recording);
        files.move(contest, Move.CLOSE, recording.at(), note);
        return files.stored(contest);
    }
}
