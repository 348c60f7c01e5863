package org.welcomingcity.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes proofs out of kept subtrees. A proof over {@code n} leaves reads less than {@code 2 log2(n)} hashes, all at once.
 * Sizes may be any that the tree once had, so that a proof fits an older tree head as well.
 */
public final class TreeProofs {

    private final NodeSource source;

    /** @param source has every full subtree of every tree size asked about */
    public TreeProofs(NodeSource source) {
        this.source = source;
    }

    /** The root of the tree when it had that many leaves. */
    public TreeHash root(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("no tree has %d leaves".formatted(size));
        }
        return Frontier.rootOf(source.at(Frontier.addresses(size)));
    }

    /**
     * Proves that a leaf is in the tree of that size (RFC 9162, section 2.1.3.1).
     *
     * @param leaf counted from 0
     * @throws IllegalArgumentException when the tree has no such leaf
     */
    public InclusionProof inclusion(long leaf, long size) {
        if (leaf < 0 || leaf >= size) {
            throw new IllegalArgumentException("a tree of %d leaves has no leaf %d".formatted(size, leaf));
        }
        var path = new ArrayList<Range>();
        var in = new Range(0, size);
        while (in.width() > 1) {
            path.addFirst(leaf < in.middle() ? in.right() : in.left());
            in = leaf < in.middle() ? in.left() : in.right();
        }
        return new InclusionProof(leaf, size, hashesOf(path));
    }

    /**
     * Proves that the tree of the later size begins with the tree of the earlier one (RFC 9162, section 2.1.4.1).
     *
     * @throws IllegalArgumentException when {@code earlier} is negative or more than {@code later}
     */
    public ConsistencyProof consistency(long earlier, long later) {
        if (earlier < 0 || earlier > later) {
            throw new IllegalArgumentException(
                    "a tree of %d leaves does not begin with one of %d".formatted(later, earlier));
        }
        var path = new ArrayList<Range>();
        if (earlier > 0 && earlier < later) {
            var in = new Range(0, later);
            while (earlier != in.end()) {
                path.addFirst(earlier <= in.middle() ? in.right() : in.left());
                in = earlier <= in.middle() ? in.left() : in.right();
            }
            if (in.begin() > 0) {
                path.addFirst(in);
            }
        }
        return new ConsistencyProof(earlier, later, hashesOf(path));
    }

    private List<TreeHash> hashesOf(List<Range> ranges) {
        var wanted = ranges.stream().map(Range::addresses).toList();
        var found = source.at(wanted.stream().flatMap(List::stream).toList());
        var hashes = new ArrayList<TreeHash>();
        var next = 0;
        for (var addresses : wanted) {
            hashes.add(Frontier.rootOf(found.subList(next, next + addresses.size())));
            next += addresses.size();
        }
        return List.copyOf(hashes);
    }

    /** Leaves side by side that a tree splits off as one: they begin where a subtree as wide as them may begin. */
    private record Range(long begin, long end) {

        long width() {
            return end - begin;
        }

        /** The tree splits after the largest power of two that is less than the width. */
        long middle() {
            return begin + Long.highestOneBit(width() - 1);
        }

        Range left() {
            return new Range(begin, middle());
        }

        Range right() {
            return new Range(middle(), end);
        }

        List<NodeAddress> addresses() {
            return Frontier.addresses(width()).stream()
                    .map(address -> new NodeAddress(address.level(), address.index() + (begin >> address.level())))
                    .toList();
        }
    }
}
