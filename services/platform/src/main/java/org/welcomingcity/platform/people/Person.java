package org.welcomingcity.platform.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;

/**
 * An account of a person, as the service knows it.
 *
 * @param id the realm's id of the account, which never changes
 * @param knownAs under what every row of this service refers to the account: the name it signed in with when it was first
 *     seen, or its id where another account had that name before or a row cannot hold it. Given once, never to a second account
 * @param signInName what it signs in with; null where the name has gone to somebody else since and the new one is not known
 * @param displayName what to call them
 * @param badge the badge number, where the city keeps one
 * @param active whether the account may sign in, as far as the service was told
 * @param toldAt when the realm last said so
 */
public record Person(
        String id,
        OfficerId knownAs,
        @Nullable String signInName,
        String displayName,
        @Nullable String badge,
        boolean active,
        Instant toldAt) {}
