package org.welcomingcity.casework.trail.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.log.LedgerEntry;

/** An entry of the trail as the API shows it: who, as what, when, what, how it ended and under which rules. */
public record TrailEntryView(
        UUID id,
        Instant at,
        String actor,
        @Nullable String role,
        @Nullable String client,
        @Nullable String department,
        String action,
        String object,
        Outcome outcome,
        @Nullable String reason,
        List<String> rules,
        @Nullable String pack) {

    /** The view. */
    public static TrailEntryView of(LedgerEntry entry) {
        return new TrailEntryView(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.roles().isEmpty() ? null : String.join(", ", entry.roles()),
                entry.client(),
                entry.department(),
                entry.action(),
                entry.object(),
                entry.outcome(),
                entry.reason(),
                entry.rules(),
                entry.pack());
    }
}
