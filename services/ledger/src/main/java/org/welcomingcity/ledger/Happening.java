package org.welcomingcity.ledger;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.Basis;
import org.welcomingcity.ledger.event.EventType;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.log.NamedEvent;

/**
 * What a use case tells the ledger; who, when and from where the ledger knows itself.
 *
 * @param action what was done, as {@code thing.verb-in-the-past}; a registered {@link EventType}
 * @param object what it was done to, as {@code thing/number}; personal content is kept under its key
 * @param outcome how it ended
 * @param reason the stated reason, where one was asked for
 * @param rules the ids of the rules that decided
 * @param pack the ordinance pack, as {@code jurisdiction@version}
 * @param packDigest its digest
 * @param shown the records that were shown, where something was read or searched, as {@code thing/number}
 * @param details what else is to be known, by name: numbers, codes and references, never free text. Encrypted where the
 *     type is {@link DataClass#PERSONAL}
 */
public record Happening(
        String action,
        String object,
        Outcome outcome,
        @Nullable String reason,
        List<String> rules,
        @Nullable String pack,
        @Nullable String packDigest,
        List<String> shown,
        Map<String, String> details)
        implements NamedEvent {

    public Happening {
        rules = List.copyOf(rules);
        shown = List.copyOf(shown);
        details = Map.copyOf(details);
    }

    /** Something that was decided, shown to nobody in particular and without details. */
    public Happening(
            String action,
            String object,
            Outcome outcome,
            @Nullable String reason,
            List<String> rules,
            @Nullable String pack,
            @Nullable String packDigest) {
        this(action, object, outcome, reason, rules, pack, packDigest, List.of(), Map.of());
    }

    @Override
    public Basis basis() {
        return new Basis(pack, packDigest, rules);
    }

    /** Something was done, and no rule had to decide about it. */
    public static Happening done(String action, String object) {
        return new Happening(action, object, Outcome.DONE, null, List.of(), null, null);
    }

    /** The caller was not permitted. */
    public static Happening denied(String action, String object) {
        return new Happening(action, object, Outcome.DENIED, null, List.of(), null, null);
    }

    /** The same, with the stated reason. */
    public Happening because(@Nullable String stated) {
        return new Happening(action, object, outcome, stated, rules, pack, packDigest, shown, details);
    }

    /** The same, with the rules that decided and the pack they stand in. */
    public Happening under(String packName, String digest, List<String> ruleIds) {
        return new Happening(action, object, outcome, reason, ruleIds, packName, digest, shown, details);
    }

    /** The same, with another outcome. */
    public Happening endedAs(Outcome ended) {
        return new Happening(action, object, ended, reason, rules, pack, packDigest, shown, details);
    }

    /** The same, with the records that were shown. */
    public Happening showing(List<String> records) {
        return new Happening(action, object, outcome, reason, rules, pack, packDigest, records, details);
    }

    /** The same, with one more thing to be known. */
    public Happening with(String name, String value) {
        var more = new TreeMap<>(details);
        more.put(name, value);
        return new Happening(action, object, outcome, reason, rules, pack, packDigest, shown, more);
    }
}
