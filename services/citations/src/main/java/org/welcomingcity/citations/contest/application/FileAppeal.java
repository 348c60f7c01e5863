package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.welcomingcity.citations.contest.domain.Appeal;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.contest.domain.Party;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Takes in an appeal to a judge, of the violator or the police agency. */
@ApplicationScoped
public class FileAppeal {

    private final ContestFiles files;
    private final ContestActions actions;
    private final CourtLaw law;

    FileAppeal(ContestFiles files, ContestActions actions, CourtLaw law) {
        this.files = files;
        this.actions = actions;
        this.law = law;
    }

    /**
     * Takes it in. A late one is taken in too: the court decides.
     *
     * @throws Refused when there is no decision to appeal from, or an appeal is open
     */
    @Transactional
    public ContestFile file(CitationNumber number, Seen seen, Party party, LocalDate filedOn) {
        var contest = files.opened(number, seen, actions.fileAppeal);
        files.tell(contest, List.of(Appeal.file(contest, party, filedOn, law, files.recording())));
        return files.followed(contest);
    }
}
