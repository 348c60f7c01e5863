package org.welcomingcity.ledger.tree;

/**
 * Where a full subtree stands: the one over the {@code 2^level} leaves that begin at {@code index * 2^level}. It never
 * changes once those leaves are there, however the tree grows.
 *
 * @param level 0 for leaves, one more for each doubling
 * @param index counted from 0 among the subtrees of that level
 */
public record NodeAddress(int level, long index) {

    /** @throws IllegalArgumentException when no tree has such a subtree */
    public NodeAddress {
        if (level < 0 || level > 62 || index < 0 || index > Long.MAX_VALUE >> level) {
            throw new IllegalArgumentException("no subtree stands at level %d, index %d".formatted(level, index));
        }
    }

    /** The first leaf below it, counted from 0. */
    public long firstLeaf() {
        return index << level;
    }

    /** The leaf after the last one below it. */
    public long endLeaf() {
        return (index + 1) << level;
    }
}
