package org.welcomingcity.casework.draft.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.welcomingcity.casework.draft.domain.Drafts;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** A form that is sent ends its draft, once and for all: a draft becomes one case, however often its form is sent. */
@ApplicationScoped
public class EndDraft {

    private final Drafts drafts;
    private final Clock clock;

    EndDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Ends the owner's draft in the transaction in which its case is recorded. Whether it was ever kept does not matter.
     *
     * @param kind which form, by the name that the service gives it
     * @param became the case
     * @throws Refused when it became a case before; nothing of this one is to stay then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(String owner, UUID id, String kind, String became) {
        var now = clock.instant();
        drafts.end(owner, id, kind, became, now, now.plus(KeepDraft.LONGEST)).ifPresent(before -> {
            throw sentBefore(before);
        });
    }

    static Refused sentBefore(String became) {
        return new Refused(new Refusal(
                Refusal.Kind.CONFLICT,
                "draft-sent",
                "This form was sent before and became %s. Nothing more was stored.".formatted(became),
                List.of(new Refusal.Fault(
                        "draft",
                        "draft-once",
                        null,
                        "it became %s".formatted(became),
                        "look at %s".formatted(became)))));
    }
}
