package org.welcomingcity.ledger.seal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.tree.NodeAddress;
import org.welcomingcity.ledger.tree.NodeSource;
import org.welcomingcity.ledger.tree.TreeHash;

/**
 * The full subtrees of the sealed tree. Leaves and every eighth level are stored; a subtree in between is made of at most
 * 128 stored ones, so a proof over five million leaves reads about five hundred hashes.
 */
public final class SealedNodes implements NodeSource {

    /** One level in so many is stored. */
    static final int STRIDE = 8;

    private final Connection connection;

    /** @param connection reads in its own transaction */
    public SealedNodes(Connection connection) {
        this.connection = connection;
    }

    @Override
    public List<TreeHash> at(List<NodeAddress> addresses) {
        var found = new ArrayList<@Nullable TreeHash>(Collections.nCopies(addresses.size(), null));
        try {
            for (var height = 0; height < Long.SIZE; height += STRIDE) {
                read(height, addresses, found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tree could not be read", e);
        }
        var hashes = new ArrayList<TreeHash>();
        for (var i = 0; i < addresses.size(); i++) {
            var hash = found.get(i);
            if (hash == null) {
                throw new IllegalStateException("the tree lacks the subtree at " + addresses.get(i));
            }
            hashes.add(hash);
        }
        return hashes;
    }

    private void read(int height, List<NodeAddress> addresses, List<@Nullable TreeHash> found) throws SQLException {
        var wanted = IntStream.range(0, addresses.size())
                .filter(i -> addresses.get(i).level() / STRIDE * STRIDE == height)
                .boxed()
                .toList();
        if (wanted.isEmpty()) {
            return;
        }
        var parts = new ArrayList<List<TreeHash>>();
        wanted.forEach(i -> parts.add(new ArrayList<>()));
        var firsts = new Long[wanted.size()];
        var lasts = new Long[wanted.size()];
        for (var w = 0; w < firsts.length; w++) {
            var address = addresses.get(wanted.get(w));
            var width = address.level() - height;
            firsts[w] = address.index() << width;
            lasts[w] = ((address.index() + 1) << width) - 1;
        }
        try (var select = select(height)) {
            select.setArray(1, connection.createArrayOf("bigint", firsts));
            select.setArray(2, connection.createArrayOf("bigint", lasts));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    parts.get(rows.getInt(1) - 1).add(TreeHash.of(rows.getBytes(2)));
                }
            }
        }
        for (var w = 0; w < firsts.length; w++) {
            if (parts.get(w).size() == lasts[w] - firsts[w] + 1) {
                found.set(wanted.get(w), folded(parts.get(w)));
            }
        }
    }

    private PreparedStatement select(int height) throws SQLException {
        if (height == 0) {
            return connection.prepareStatement("""
                    select r.number, s.leaf
                    from unnest(?::bigint[], ?::bigint[]) with ordinality as r (first, last, number)
                        join ledger_seal s on s.position between r.first + 1 and r.last + 1
                    order by r.number, s.position""");
        }
        return connection.prepareStatement("""
                select r.number, n.hash
                from unnest(?::bigint[], ?::bigint[]) with ordinality as r (first, last, number)
                    join ledger_node n on n.height = %d and n.index between r.first and r.last
                order by r.number, n.index""".formatted(height));
    }

    private static TreeHash folded(List<TreeHash> hashes) {
        var row = hashes;
        while (row.size() > 1) {
            var above = new ArrayList<TreeHash>(row.size() / 2);
            for (var i = 0; i < row.size(); i += 2) {
                above.add(TreeHash.ofNode(row.get(i), row.get(i + 1)));
            }
            row = above;
        }
        return row.getFirst();
    }
}
