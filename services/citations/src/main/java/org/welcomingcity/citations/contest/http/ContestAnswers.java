package org.welcomingcity.citations.contest.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.contest.application.ContestActions;
import org.welcomingcity.citations.contest.application.ContestFile;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.state.States;

/** What is answered after a report: the file as it stands now, with what may be done next. */
@ApplicationScoped
class ContestAnswers {

    private final ContestActions actions;

    ContestAnswers(ContestActions actions) {
        this.actions = actions;
    }

    RestResponse<ContestView> of(ContestFile file) {
        return States.answer(
                ContestView.of(file, actions.offeredOn(file)),
                file.contest().citation().version());
    }

    /** The same where an officer may have asked for another's, who is shown none. */
    RestResponse<ContestView> ofOwn(Optional<ContestFile> file) {
        return file.map(this::of).orElseGet(() -> Problems.instead(OwnCitations.notYoursToChange()));
    }
}
