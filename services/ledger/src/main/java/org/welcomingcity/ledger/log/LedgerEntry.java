package org.welcomingcity.ledger.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.Outcome;

/**
 * One thing that happened, was refused, or was denied.
 *
 * @param id the entry's own id
 * @param at when, by the city's clock
 * @param subject the realm's stable id of the account that acted
 * @param actor the name that account signs in with, or the department system's client id
 * @param roles the roles or scopes it acted under
 * @param client the client its token was issued to
 * @param department the department it acted for
 * @param action what was done, as {@code thing.verb-in-the-past}: {@code citation.issued}
 * @param object what it was done to, as {@code thing/number}
 * @param outcome how it ended
 * @param reason the stated reason, where one was asked for; null as well where it was destroyed
 * @param rules the ids of the rules that decided, in the order in which they were asked
 * @param pack the ordinance pack, as {@code jurisdiction@version}
 * @param packDigest the pack's digest at that moment
 * @param requestId the id of the request it was done in
 * @param sourceAddress the address the request came from
 * @param shown the records that were shown, where something was read or searched
 * @param details what else is to be known, by name; empty as well where it was destroyed
 * @param shredded whether it had personal content that was destroyed under a retention rule
 * @param position its place in the sealed order; null until it is sealed
 */
public record LedgerEntry(
        UUID id,
        Instant at,
        String subject,
        String actor,
        List<String> roles,
        @Nullable String client,
        @Nullable String department,
        String action,
        String object,
        Outcome outcome,
        @Nullable String reason,
        List<String> rules,
        @Nullable String pack,
        @Nullable String packDigest,
        String requestId,
        @Nullable String sourceAddress,
        List<String> shown,
        Map<String, String> details,
        boolean shredded,
        @Nullable Long position) {

    public LedgerEntry {
        roles = List.copyOf(roles);
        rules = List.copyOf(rules);
        shown = List.copyOf(shown);
        details = Map.copyOf(details);
    }
}
