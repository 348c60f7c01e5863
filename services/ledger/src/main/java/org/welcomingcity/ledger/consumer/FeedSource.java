package org.welcomingcity.ledger.consumer;

import java.io.IOException;

/** Where a feed comes from. */
@FunctionalInterface
public interface FeedSource {

    /**
     * The page after a position; waits for an entry when there is none yet, and gives an empty page when none came.
     *
     * @param known how many entries the tree has that was seen so far; the page proves that its own continues it
     * @throws IOException when it could not be had whole; nothing of it is used then
     */
    FollowedPage after(long position, long known) throws IOException, InterruptedException;
}
