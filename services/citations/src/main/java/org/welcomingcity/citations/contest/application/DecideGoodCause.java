package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Takes in what the registrar or the clerk-magistrate decided about good cause for a late request; final. */
@ApplicationScoped
public class DecideGoodCause {

    private final ContestFiles files;
    private final ContestActions actions;

    DecideGoodCause(ContestFiles files, ContestActions actions) {
        this.files = files;
        this.actions = actions;
    }

    /**
     * Takes it in.
     *
     * @param found whether good cause was found
     * @throws Refused when the hearing is unknown or there is nothing to decide
     */
    @Transactional
    public ContestFile decide(
            CitationNumber number, UUID hearing, Seen seen, boolean found, LocalDate on, @Nullable String note) {
        var heard = files.opened(number, seen, hearing, actions.decideGoodCause);
        var today = files.recording().today();
        files.tell(heard.contest(), List.of(heard.hearing().decideGoodCause(found, on, note, today)));
        return files.followed(heard.contest());
    }
}
