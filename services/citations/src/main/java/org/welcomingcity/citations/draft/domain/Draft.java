package org.welcomingcity.citations.draft.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A form as far as somebody has come with it. Nothing in it was said to anybody yet: it is no stop, no citation and no
 * record, and it is never on the ledger.
 *
 * @param owner whose it is; nobody else sees it, whatever their role
 * @param id what the owner's program calls it; another owner's draft may have the same
 * @param kind which form
 * @param fields what stands in the form's fields, by their names, as typed
 * @param savedAt when it was last kept
 * @param expiresAt when it is gone unless it is kept again
 */
public record Draft(String owner, UUID id, Kind kind, Map<String, String> fields, Instant savedAt, Instant expiresAt) {

    /** Which form a draft is of. */
    public enum Kind {
        /** A stop that is being recorded. */
        STOP
    }

    public Draft {
        fields = Map.copyOf(fields);
    }
}
