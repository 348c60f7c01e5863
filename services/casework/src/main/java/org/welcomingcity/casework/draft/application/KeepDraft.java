package org.welcomingcity.casework.draft.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.welcomingcity.casework.draft.domain.Draft;
import org.welcomingcity.casework.draft.domain.Drafts;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** Keeps what somebody has begun, for them alone. */
@ApplicationScoped
public class KeepDraft {

    /** How many drafts one person may have; more are not work, they are a leak. */
    static final int MOST = 50;

    /** Longer than a repeat of a request is recognised, a draft could be sent twice. */
    static final Duration LONGEST = Duration.ofDays(30);

    private final Drafts drafts;
    private final Clock clock;
    private final Duration kept;

    KeepDraft(Drafts drafts, Clock clock, @ConfigProperty(name = "city.drafts.kept-for") Duration kept) {
        if (kept.isNegative() || kept.isZero() || kept.compareTo(LONGEST) > 0) {
            throw new IllegalStateException("city.drafts.kept-for is more than nothing and at most " + LONGEST);
        }
        this.drafts = drafts;
        this.clock = clock;
        this.kept = kept;
    }

    /**
     * Keeps a draft, in place of the owner's earlier one of the same id.
     *
     * @param kind which form, by the name that the service gives it
     * @throws Refused when the owner has too many already, nothing is in the form, or it was sent
     */
    @Transactional(dontRollbackOn = Refused.class)
    public Draft keep(String owner, UUID id, String kind, Map<String, String> fields) {
        var now = clock.instant();
        if (fields.values().stream().allMatch(String::isBlank)) {
            drafts.forget(owner, id);
            throw empty();
        }
        drafts.forgetExpired(now);
        var others = drafts.of(owner, now).stream()
                .filter(draft -> !draft.id().equals(id))
                .count();
        if (others >= MOST) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "too-many-drafts",
                    "There is no room for another draft.",
                    List.of(new Refusal.Fault(
                            "id",
                            "draft-most",
                            null,
                            "%d drafts are kept for you already".formatted(others),
                            "finish or discard one of them"))));
        }
        var draft = new Draft(owner, id, kind, fields, now, now.plus(kept));
        drafts.keep(draft).ifPresent(became -> {
            throw EndDraft.sentBefore(became);
        });
        return draft;
    }

    private static Refused empty() {
        return new Refused(new Refusal(
                Refusal.Kind.AGAINST_THE_RULES,
                "draft-empty",
                "There is nothing in this form. No draft is kept.",
                List.of(new Refusal.Fault(
                        "fields", "draft-not-empty", null, "every field is empty", "type something first"))));
    }
}
