package org.welcomingcity.ledger.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; whatever is null does not matter.
 *
 * @param actor the name the account signs in with
 * @param object as {@code thing/number}
 * @param action as {@code thing.verb-in-the-past}
 * @param outcome {@code DONE}, {@code REFUSED} or {@code DENIED}
 * @param from not before
 * @param until before
 */
public record Wanted(
        @Nullable String actor,
        @Nullable String object,
        @Nullable String action,
        @Nullable String outcome,
        @Nullable Instant from,
        @Nullable Instant until) {}
