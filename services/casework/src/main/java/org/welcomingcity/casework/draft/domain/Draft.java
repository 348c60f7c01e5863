package org.welcomingcity.casework.draft.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A form as far as somebody has come with it. Nothing in it was said to anybody yet: it is no case and
 * no record, and it is never on the ledger.
 *
 * @param owner whose it is; nobody else sees it, whatever their role
 * @param id what the owner's program calls it; another owner's draft may have the same
 * @param kind which form, by the name that the service gives it
 * @param fields what stands in the form's fields, by their names, as typed
 * @param savedAt when it was last kept
 * @param expiresAt when it is gone unless it is kept again
 */
public record Draft(
        String owner, UUID id, String kind, Map<String, String> fields, Instant savedAt, Instant expiresAt) {

    public Draft {
        fields = Map.copyOf(fields);
    }
}
