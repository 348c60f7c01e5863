package org.welcomingcity.ledger.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** RFC 9162, section 2.1, word for word: recursive, slow, and written without the production code's ideas. */
final class NaiveTree implements NodeSource, NodeSink {

    final Map<NodeAddress, TreeHash> kept = new HashMap<>();
    int asked;
    int read;

    static TreeHash root(List<TreeHash> leaves) {
        if (leaves.isEmpty()) {
            return TreeHash.OF_NOTHING;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var k = split(leaves.size());
        return TreeHash.ofNode(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    static List<TreeHash> path(int m, List<TreeHash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        var k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m < k ? followed(path(m, left), root(right)) : followed(path(m - k, right), root(left));
    }

    static List<TreeHash> proof(int m, List<TreeHash> leaves) {
        return m == 0 ? List.of() : subproof(m, leaves, true);
    }

    private static List<TreeHash> subproof(int m, List<TreeHash> leaves, boolean known) {
        if (m == leaves.size()) {
            return known ? List.of() : List.of(root(leaves));
        }
        var k = split(leaves.size());
        var left = leaves.subList(0, k);
        var right = leaves.subList(k, leaves.size());
        return m <= k
                ? followed(subproof(m, left, known), root(right))
                : followed(subproof(m - k, right, false), root(left));
    }

    private static int split(int n) {
        var k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    private static List<TreeHash> followed(List<TreeHash> path, TreeHash last) {
        var longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }

    @Override
    public void full(NodeAddress address, TreeHash hash) {
        if (kept.put(address, hash) != null) {
            throw new IllegalStateException(address + " was filled before");
        }
    }

    @Override
    public List<TreeHash> at(List<NodeAddress> addresses) {
        asked++;
        read += addresses.size();
        return addresses.stream()
                .map(address -> {
                    var hash = kept.get(address);
                    if (hash == null) {
                        throw new IllegalStateException(address + " is not kept");
                    }
                    return hash;
                })
                .toList();
    }
}
