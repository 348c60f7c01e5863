package org.welcomingcity.ledger.consumer;

import java.util.List;

/**
 * A page of a feed, as it came.
 *
 * @param entries in order of position
 * @param next where to go on
 * @param size how many entries are sealed there
 */
public record FollowedPage(List<FollowedEntry> entries, long next, long size) {

    public FollowedPage {
        entries = List.copyOf(entries);
    }
}
