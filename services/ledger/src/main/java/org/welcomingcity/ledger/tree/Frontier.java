package org.welcomingcity.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: the hashes of its largest full subtrees, at most 63 of them. It is all that is needed to
 * add leaves and to know the root. Not for several threads at once.
 */
public final class Frontier {

    private final List<TreeHash> subtrees;
    private long size;

    private Frontier(long size, List<TreeHash> subtrees) {
        this.size = size;
        this.subtrees = new ArrayList<>(subtrees);
    }

    /** Of the tree without leaves. */
    public static Frontier empty() {
        return new Frontier(0, List.of());
    }

    /**
     * Of a tree that was grown before.
     *
     * @param size its leaves
     * @param subtrees its largest full subtrees from left to right, as {@link #subtrees()} gave them
     * @throws IllegalArgumentException when a tree of that size has not as many
     */
    public static Frontier of(long size, List<TreeHash> subtrees) {
        if (size < 0 || Long.bitCount(size) != subtrees.size()) {
            throw new IllegalArgumentException(
                    "a tree of %d leaves does not have %d full subtrees".formatted(size, subtrees.size()));
        }
        return new Frontier(size, subtrees);
    }

    /** Where a tree of that size has its largest full subtrees, from left to right. */
    public static List<NodeAddress> addresses(long size) {
        var addresses = new ArrayList<NodeAddress>();
        var begin = 0L;
        for (var rest = size; rest > 0; rest -= Long.highestOneBit(rest)) {
            var level = Long.numberOfTrailingZeros(Long.highestOneBit(rest));
            addresses.add(new NodeAddress(level, begin >> level));
            begin += 1L << level;
        }
        return List.copyOf(addresses);
    }

    /** Reads the frontier of a tree of that size from where its subtrees are kept. */
    public static Frontier read(long size, NodeSource source) {
        return of(size, source.at(addresses(size)));
    }

    /** Adds a leaf at the end. */
    public void append(TreeHash leaf) {
        append(leaf, NodeSink.NONE);
    }

    /** Adds a leaf at the end, and hands over each subtree that it fills, the leaf itself first. */
    public void append(TreeHash leaf, NodeSink sink) {
        var hash = leaf;
        sink.full(new NodeAddress(0, size), hash);
        // The trailing ones of the size say how many full subtrees the new leaf closes, as a carry in counting does.
        for (var level = 1; level <= Long.numberOfTrailingZeros(~size); level++) {
            hash = TreeHash.ofNode(subtrees.removeLast(), hash);
            sink.full(new NodeAddress(level, size >> level), hash);
        }
        subtrees.addLast(hash);
        size++;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /** The hashes of its largest full subtrees, from left to right. */
    public List<TreeHash> subtrees() {
        return List.copyOf(subtrees);
    }

    /** The tree's root. */
    public TreeHash root() {
        return rootOf(subtrees);
    }

    /** The root over full subtrees that stand side by side, each smaller than the one to its left. */
    static TreeHash rootOf(List<TreeHash> subtrees) {
        if (subtrees.isEmpty()) {
            return TreeHash.OF_NOTHING;
        }
        var root = subtrees.getLast();
        for (var i = subtrees.size() - 2; i >= 0; i--) {
            root = TreeHash.ofNode(subtrees.get(i), root);
        }
        return root;
    }
}
