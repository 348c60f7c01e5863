package org.welcomingcity.casework.draft.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.welcomingcity.casework.draft.domain.Drafts;

/** Forgets everybody's drafts whose time is over, when the service starts; else each that is kept does it. */
@ApplicationScoped
class ForgetExpiredDrafts {

    private final Drafts drafts;
    private final Clock clock;

    ForgetExpiredDrafts(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Transactional
    void forgetExpired(@Observes StartupEvent start) {
        drafts.forgetExpired(clock.instant());
    }
}
