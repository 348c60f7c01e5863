package org.welcomingcity.ledger.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.welcomingcity.ledger.note.TreeHead;

/** The signed tree heads of one database. */
public final class TreeHeads {

    /**
     * A head as it is stored.
     *
     * @param head the head
     * @param settled the ticket up to which every entry was sealed then, or will never appear
     */
    public record Stored(TreeHead head, long settled) {}

    private TreeHeads() {}

    /** The newest head; empty while nothing was sealed. */
    public static Optional<Stored> latest(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                        "select note, settled from ledger_tree_head order by size desc limit 1");
                var rows = select.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Stored(TreeHead.parse(rows.getString(1)), rows.getLong(2)))
                    : Optional.empty();
        }
    }

    /** The first head that covers so many entries. */
    public static Optional<TreeHead> covering(Connection connection, long size) throws SQLException {
        try (var select = connection.prepareStatement(
                "select note from ledger_tree_head where size >= ? order by size limit 1")) {
            select.setLong(1, size);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(TreeHead.parse(rows.getString(1))) : Optional.empty();
            }
        }
    }
}
