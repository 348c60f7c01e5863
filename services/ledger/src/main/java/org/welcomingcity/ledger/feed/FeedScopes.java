package org.welcomingcity.ledger.feed;

import java.util.function.Predicate;

/**
 * How much of an entry a follower sees.
 *
 * @param personal reason and payload of entries that may tell of a person: scope {@code feed:<service>:personal}
 * @param actors which account acted, in which request and from where: scope {@code feed:<service>:actors}
 */
public record FeedScopes(boolean personal, boolean actors) {

    /** Neither. */
    public static final FeedScopes NONE = new FeedScopes(false, false);

    /** What the scopes of a caller allow at a service. */
    public static FeedScopes of(String service, Predicate<String> has) {
        return new FeedScopes(has.test("feed:" + service + ":personal"), has.test("feed:" + service + ":actors"));
    }
}
