package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.welcomingcity.citations.contest.domain.CourtLaw;
import org.welcomingcity.citations.contest.domain.Hearing;
import org.welcomingcity.citations.contest.domain.RequestedHearing;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Takes in a request for a hearing: of the registrar, or of the court before a complaint issues. */
@ApplicationScoped
public class RequestHearing {

    private final ContestFiles files;
    private final ContestActions actions;
    private final CourtLaw law;

    RequestHearing(ContestFiles files, ContestActions actions, CourtLaw law) {
        this.files = files;
        this.actions = actions;
        this.law = law;
    }

    /**
     * Takes it in. Nobody is told that it is too late: a late one waits for the decision about good cause.
     *
     * @throws Refused when the citation is unknown, changed meanwhile, has nothing to be heard about, or has an open request
     */
    @Transactional
    public ContestFile request(CitationNumber number, Seen seen, RequestedHearing request) {
        var contest = files.opened(number, seen, actions.requestHearing);
        files.tell(contest, List.of(Hearing.request(contest, request, law, files.recording())));
        return files.followed(contest);
    }
}
