package org.welcomingcity.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Proves that a later tree begins with an earlier one: nothing was changed, dropped or put in between.
 *
 * @param earlier how many leaves the earlier tree has
 * @param later how many the later one has
 * @param path the hashes that make up both roots
 */
public record ConsistencyProof(long earlier, long later, List<TreeHash> path) {

    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Whether it proves that the tree with the later root begins with the one with the earlier root (RFC 9162, section
     * 2.1.4.2). Every tree begins with the tree without leaves, and that one's root is known.
     */
    public boolean proves(TreeHash earlierRoot, TreeHash laterRoot) {
        if (earlier < 0 || earlier > later) {
            return false;
        }
        if (earlier == later) {
            return path.isEmpty() && earlierRoot.equals(laterRoot) && (earlier > 0 || isOfNothing(earlierRoot));
        }
        if (earlier == 0) {
            return path.isEmpty() && isOfNothing(earlierRoot);
        }
        return !path.isEmpty() && rebuilds(earlierRoot, laterRoot);
    }

    private boolean rebuilds(TreeHash earlierRoot, TreeHash laterRoot) {
        var hashes = new ArrayList<>(path);
        if (Long.bitCount(earlier) == 1) {
            // Then the earlier tree is itself one of the later tree's subtrees, and the path leaves it out.
            hashes.addFirst(earlierRoot);
        }
        var up = Long.numberOfTrailingZeros(earlier);
        var place = (earlier - 1) >> up;
        var last = (later - 1) >> up;
        var earlierHash = hashes.getFirst();
        var laterHash = hashes.getFirst();
        for (var beside : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                earlierHash = TreeHash.ofNode(beside, earlierHash);
                laterHash = TreeHash.ofNode(beside, laterHash);
                var edge = Long.numberOfTrailingZeros(place);
                place >>= edge;
                last >>= edge;
            } else {
                laterHash = TreeHash.ofNode(laterHash, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && earlierHash.equals(earlierRoot) && laterHash.equals(laterRoot);
    }

    private static boolean isOfNothing(TreeHash root) {
        return root.equals(TreeHash.OF_NOTHING);
    }
}
