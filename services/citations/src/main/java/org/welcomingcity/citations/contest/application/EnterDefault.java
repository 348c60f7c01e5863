package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.contest.domain.Ending;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Takes in that nobody answered in time, as the registrar reports it. */
@ApplicationScoped
public class EnterDefault {

    private final ContestFiles files;
    private final ContestActions actions;
    private final CourtLaw law;

    EnterDefault(ContestFiles files, ContestActions actions, CourtLaw law) {
        this.files = files;
        this.actions = actions;
        this.law = law;
    }

    /**
     * Takes it in.
     *
     * @throws Refused while the violator's time runs, or where no default can be entered
     */
    @Transactional
    public ContestFile enter(CitationNumber number, Seen seen, LocalDate on, String reference) {
        var contest = files.opened(number, seen, actions.recordDefault);
        var recording = files.recording();
        Ending.mustBeDefault(contest, on, law, recording);
        files.move(contest, Move.ENTER_DEFAULT, recording.startOf(on), reference);
        return files.stored(contest);
    }
}
