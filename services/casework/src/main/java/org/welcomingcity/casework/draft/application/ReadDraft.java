package org.welcomingcity.casework.draft.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.casework.draft.domain.Draft;
import org.welcomingcity.casework.draft.domain.Drafts;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** Gives a draft back to whoever began it. */
@ApplicationScoped
public class ReadDraft {

    private final Drafts drafts;
    private final Clock clock;

    ReadDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * One draft of the owner.
     *
     * @throws Refused when the owner has none of that id, be it another's or expired
     */
    @Transactional
    public Draft read(String owner, UUID id) {
        return drafts.of(owner, id, clock.instant())
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-draft",
                        "You have no draft %s, or its time is over.".formatted(id),
                        List.of())));
    }
}
