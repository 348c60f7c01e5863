package org.welcomingcity.ledger.consumer;

import java.util.Optional;
import org.welcomingcity.ledger.tree.ConsistencyProof;
import org.welcomingcity.ledger.tree.TreeHash;

/**
 * The tree of a ledger that is followed, as far as it was seen to continue.
 *
 * @param size how many entries it has
 * @param root the root over them
 */
public record KnownTree(long size, TreeHash root) {

    /** Before the first page. */
    public static final KnownTree NONE = new KnownTree(0, TreeHash.OF_NOTHING);

    /**
     * What is wrong with the tree that is told now; empty where it begins with this one, entry by entry. That it has more
     * entries says nothing: they may be others.
     */
    Optional<String> notContinuedBy(FollowedPage.Told told) {
        if (told.size() < size) {
            return Optional.of(
                    "its end was cut off: %d entries were sealed, and %d are left".formatted(size, told.size()));
        }
        return size == 0 || new ConsistencyProof(size, told.size(), told.proof()).proves(root, told.root())
                ? Optional.empty()
                : Optional.of(
                        "its first %d entries are not the ones that were sealed: it is another tree".formatted(size));
    }
}
