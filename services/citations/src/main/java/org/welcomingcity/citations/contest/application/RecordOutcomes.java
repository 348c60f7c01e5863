package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.welcomingcity.citations.contest.domain.CourtDecision;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.contest.domain.DecidedLine;
import org.welcomingcity.citations.contest.domain.LineOutcome;
import org.welcomingcity.citations.contest.domain.NextStep;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Takes in what the clerk-magistrate or the judge decided, line by line. */
@ApplicationScoped
public class RecordOutcomes {

    private final ContestFiles files;
    private final ContestActions actions;
    private final CourtLaw law;

    RecordOutcomes(ContestFiles files, ContestActions actions, CourtLaw law) {
        this.files = files;
        this.actions = actions;
        this.law = law;
    }

    /**
     * Takes it in, and lets the citation follow.
     *
     * @throws Refused when it cannot be decided where the citation stands, or a line cannot end so
     */
    @Transactional
    public ContestFile record(CitationNumber number, Seen seen, CourtDecision decision, List<DecidedLine> lines) {
        var recording = files.recording();
        var contest = files.opened(
                number, seen, actions.recordOutcomes, about -> decision.check(about, lines, law, recording));
        files.tell(contest, LineOutcome.record(contest, decision, lines, law, recording));
        NextStep.inCourt(contest, law)
                .ifPresent(move -> files.move(contest, move, recording.startOf(decision.decidedOn()), decision.note()));
        return files.followed(contest);
    }
}
