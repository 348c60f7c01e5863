package org.welcomingcity.ledger.consumer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.tree.TreeHash;

/**
 * A page of a feed, as it came.
 *
 * @param entries in order of position
 * @param next where to go on
 * @param size how many entries are sealed there
 * @param tree the tree over them; null where there is none yet
 */
public record FollowedPage(
        List<FollowedEntry> entries,
        long next,
        long size,
        @Nullable Told tree) {

    /**
     * A tree as the feed tells of it.
     *
     * @param size how many entries it has
     * @param root the root over them
     * @param proof that it continues the one that was known
     */
    public record Told(long size, TreeHash root, List<TreeHash> proof) {

        public Told {
            proof = List.copyOf(proof);
        }
    }

    public FollowedPage {
        entries = List.copyOf(entries);
    }
}
