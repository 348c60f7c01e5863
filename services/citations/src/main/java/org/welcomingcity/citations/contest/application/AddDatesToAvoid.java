package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.welcomingcity.citations.contest.domain.ContestEvent;
import org.welcomingcity.citations.contest.domain.DateToAvoid;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.state.Seen;

/** Notes the days on which somebody cannot come to a hearing. */
@ApplicationScoped
public class AddDatesToAvoid {

    private final ContestFiles files;
    private final ContestActions actions;

    AddDatesToAvoid(ContestFiles files, ContestActions actions) {
        this.files = files;
        this.actions = actions;
    }

    /**
     * Notes them.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when the hearing is unknown
     */
    @Transactional
    public Optional<ContestFile> add(CitationNumber number, UUID hearing, Seen seen, List<DateToAvoid> days) {
        return files.openedForOfficer(
                        number, seen, hearing, actions.addDatesToAvoid, new ContestEvent.DatesToAvoidTried(number))
                .map(heard -> {
                    files.tell(heard.contest(), List.of(heard.hearing().avoid(days)));
                    return files.stored(heard.contest());
                });
    }
}
