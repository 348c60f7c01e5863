package org.welcomingcity.ledger.tree;

import java.util.List;

/**
 * Proves that a leaf stands at its place in a tree.
 *
 * @param leaf its place, counted from 0
 * @param size how many leaves the tree has
 * @param path the hashes beside the way from the leaf to the root, nearest to the leaf first
 */
public record InclusionProof(long leaf, long size, List<TreeHash> path) {

    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Whether it proves that this leaf is in the tree with this root (RFC 9162, section 2.1.3.2). */
    public boolean proves(TreeHash leafHash, TreeHash root) {
        if (leaf < 0 || leaf >= size) {
            return false;
        }
        var place = leaf;
        var last = size - 1;
        var hash = leafHash;
        for (var beside : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) == 1 || place == last) {
                hash = TreeHash.ofNode(beside, hash);
                // A node at the right edge has no sibling on some levels: go up to where it is a right child.
                var up = Long.numberOfTrailingZeros(place);
                place >>= up;
                last >>= up;
            } else {
                hash = TreeHash.ofNode(hash, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
