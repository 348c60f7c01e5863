package org.welcomingcity.ledger.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.seal.SealedNodes;
import org.welcomingcity.ledger.seal.TreeHeads;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.ledger.tree.TreeProofs;

/** The tree as it stands, told to a follower together with the proof that it continues the one they know. */
@ApplicationScoped
class FeedTrees {

    private final DataSource database;

    FeedTrees(DataSource database) {
        this.database = database;
    }

    /** The newest tree; null while nothing is sealed. */
    @Nullable
    FeedTree since(long known) {
        try (var connection = database.getConnection()) {
            var head = TreeHeads.latest(connection).map(TreeHeads.Stored::head).orElse(null);
            if (head == null) {
                return null;
            }
            var provable = known > 0 && known < head.size();
            var path = provable
                    ? new TreeProofs(new SealedNodes(connection))
                            .consistency(known, head.size()).path().stream()
                                    .map(TreeHash::base64)
                                    .toList()
                    : List.<String>of();
            return new FeedTree(head.size(), head.root().base64(), path);
        } catch (SQLException e) {
            throw new IllegalStateException("the tree could not be read", e);
        }
    }
}
