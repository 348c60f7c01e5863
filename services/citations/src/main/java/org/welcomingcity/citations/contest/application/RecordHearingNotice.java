package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.citations.contest.domain.HearingNotice;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Takes in the court's notice of a hearing. */
@ApplicationScoped
public class RecordHearingNotice {

    private final ContestFiles files;
    private final ContestActions actions;

    RecordHearingNotice(ContestFiles files, ContestActions actions) {
        this.files = files;
        this.actions = actions;
    }

    /**
     * Takes it in.
     *
     * @throws Refused when the hearing is unknown or not admitted
     */
    @Transactional
    public ContestFile record(CitationNumber number, UUID hearing, Seen seen, HearingNotice.Content told) {
        var heard = files.opened(number, seen, hearing, actions.recordNotice);
        files.tell(heard.contest(), List.of(heard.hearing().schedule(told, files.recording())));
        return files.followed(heard.contest());
    }
}
