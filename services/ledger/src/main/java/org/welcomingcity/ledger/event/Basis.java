package org.welcomingcity.ledger.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event rests on.
 *
 * @param pack the ordinance pack, as {@code jurisdiction@version}
 * @param digest the pack's digest at that moment
 * @param rules the ids of the rules that decided, in the order in which they were asked
 */
public record Basis(@Nullable String pack, @Nullable String digest, List<String> rules) {

    /** No rule had to decide. */
    public static final Basis NONE = new Basis(null, null, List.of());

    public Basis {
        rules = List.copyOf(rules);
    }

    /** These rules, whatever the pack. */
    public static Basis of(String... rules) {
        return new Basis(null, null, List.of(rules));
    }
}
