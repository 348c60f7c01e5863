package org.welcomingcity.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a use case tells the ledger; who, when and from where the ledger knows itself.
 *
 * @param action what was done, as {@code thing.verb-in-the-past}
 * @param object what it was done to, as {@code thing/number}
 * @param outcome how it ended
 * @param reason the stated reason, where one was asked for
 * @param rules the ids of the rules that decided
 * @param pack the ordinance pack, as {@code jurisdiction@version}
 * @param packDigest its digest
 */
public record Happening(
        String action,
        String object,
        LedgerEntry.Outcome outcome,
        @Nullable String reason,
        List<String> rules,
        @Nullable String pack,
        @Nullable String packDigest) {

    public Happening {
        rules = List.copyOf(rules);
    }

    /** Something was done, and no rule had to decide about it. */
    public static Happening done(String action, String object) {
        return new Happening(action, object, LedgerEntry.Outcome.DONE, null, List.of(), null, null);
    }

    /** The caller was not permitted. */
    public static Happening denied(String action, String object) {
        return new Happening(action, object, LedgerEntry.Outcome.DENIED, null, List.of(), null, null);
    }

    /** The same, with the stated reason. */
    public Happening because(@Nullable String stated) {
        return new Happening(action, object, outcome, stated, rules, pack, packDigest);
    }

    /** The same, with the rules that decided and the pack they stand in. */
    public Happening under(String packName, String digest, List<String> ruleIds) {
        return new Happening(action, object, outcome, reason, ruleIds, packName, digest);
    }

    /** The same, with another outcome. */
    public Happening endedAs(LedgerEntry.Outcome ended) {
        return new Happening(action, object, ended, reason, rules, pack, packDigest);
    }
}
