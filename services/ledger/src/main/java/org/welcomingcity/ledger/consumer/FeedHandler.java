package org.welcomingcity.ledger.consumer;

/** What is made of the entries of a feed. Runs in the transaction in which the cursor moves on. */
@FunctionalInterface
public interface FeedHandler {

    /** Takes an entry in. What it throws rolls back the page, and the page comes again. */
    void take(FollowedEntry entry);
}
