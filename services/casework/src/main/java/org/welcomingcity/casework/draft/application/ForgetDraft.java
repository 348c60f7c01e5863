package org.welcomingcity.casework.draft.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.welcomingcity.casework.draft.domain.Drafts;

/** Forgets a draft that was sent or given up. */
@ApplicationScoped
public class ForgetDraft {

    private final Drafts drafts;

    ForgetDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Forgets the owner's draft of that id; nothing happens where there is none. */
    @Transactional
    public void forget(String owner, UUID id) {
        drafts.forget(owner, id);
    }
}
