package org.welcomingcity.casework.draft.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.welcomingcity.casework.draft.domain.Draft;
import org.welcomingcity.casework.draft.domain.Drafts;

/** Somebody's own drafts. */
@ApplicationScoped
public class ListDrafts {

    private final Drafts drafts;
    private final Clock clock;

    ListDrafts(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The owner's drafts, the latest first. */
    @Transactional
    public List<Draft> of(String owner) {
        return drafts.of(owner, clock.instant());
    }
}
