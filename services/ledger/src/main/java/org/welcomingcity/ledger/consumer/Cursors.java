package org.welcomingcity.ledger.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.welcomingcity.ledger.tree.TreeHash;

/** How far each feed was followed, kept beside what was made of it. */
@ApplicationScoped
public class Cursors {

    private final DataSource database;
    private final Clock clock;

    Cursors(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The position up to which everything of the feed was taken in; 0 before the first entry. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long of(String feed) {
        return all().getOrDefault(feed, 0L);
    }

    /** All of them, by feed. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, Long> all() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select feed, position from ledger_cursor");
                var rows = select.executeQuery()) {
            var positions = new TreeMap<String, Long>();
            while (rows.next()) {
                positions.put(rows.getString(1), rows.getLong(2));
            }
            return positions;
        } catch (SQLException e) {
            throw new IllegalStateException("the cursors could not be read", e);
        }
    }

    /** The tree of the feed as it was last seen to continue. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public KnownTree treeOf(String feed) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select tree_size, tree_root from ledger_cursor where feed = ? and tree_size > 0")) {
            select.setString(1, feed);
            try (var rows = select.executeQuery()) {
                return rows.next() ? new KnownTree(rows.getLong(1), TreeHash.of(rows.getBytes(2))) : KnownTree.NONE;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the known tree of %s could not be read".formatted(feed), e);
        }
    }

    /** Remembers the tree of the feed, which continues the one before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void continues(String feed, KnownTree tree) {
        try (var connection = database.getConnection();
                var move = connection.prepareStatement(
                        "update ledger_cursor set tree_size = ?, tree_root = ? where feed = ? and tree_size < ?")) {
            move.setLong(1, tree.size());
            move.setBytes(2, tree.root().bytes());
            move.setString(3, feed);
            move.setLong(4, tree.size());
            move.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the known tree of %s could not be kept".formatted(feed), e);
        }
    }

    /** The same as {@link #of}, and nobody else moves it before this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    long held(String feed) {
        try (var connection = database.getConnection();
                var begin = connection.prepareStatement(
                        "insert into ledger_cursor (feed, position, at) values (?, 0, ?) on conflict do nothing");
                var hold =
                        connection.prepareStatement("select position from ledger_cursor where feed = ? for update")) {
            begin.setString(1, feed);
            begin.setObject(2, now());
            begin.executeUpdate();
            hold.setString(1, feed);
            try (var rows = hold.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the cursor of %s could not be held".formatted(feed), e);
        }
    }

    /** Moves it on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(String feed, long position) {
        try (var connection = database.getConnection();
                var move =
                        connection.prepareStatement("update ledger_cursor set position = ?, at = ? where feed = ?")) {
            move.setLong(1, position);
            move.setObject(2, now());
            move.setString(3, feed);
            move.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the cursor of %s could not be moved".formatted(feed), e);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
