package org.welcomingcity.ledger.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.platform.database.Sql;

/** How far each feed was followed, kept beside what was made of it. */
@ApplicationScoped
public class Cursors {

    private final Sql sql;
    private final Clock clock;

    Cursors(Sql sql, Clock clock) {
        this.sql = sql;
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
        var positions = new TreeMap<String, Long>();
        sql.rows(
                "select feed, position from ledger_cursor",
                row -> positions.put(row.getString(1), row.getLong(2)) == null);
        return positions;
    }

    /** The tree of the feed as it was last seen to continue. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public KnownTree treeOf(String feed) {
        return sql
                .rows(
                        "select tree_size, tree_root from ledger_cursor where feed = ? and tree_size > 0",
                        row -> new KnownTree(row.getLong(1), TreeHash.of(row.getBytes(2))),
                        feed)
                .stream()
                .findFirst()
                .orElse(KnownTree.NONE);
    }

    /** Remembers the tree of the feed, which continues the one before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void continues(String feed, KnownTree tree) {
        sql.change(
                "update ledger_cursor set tree_size = ?, tree_root = ? where feed = ? and tree_size < ?",
                tree.size(),
                tree.root().bytes(),
                feed,
                tree.size());
    }

    /** The same as {@link #of}, and nobody else moves it before this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    long held(String feed) {
        sql.change(
                "insert into ledger_cursor (feed, position, at) values (?, 0, ?) on conflict do nothing",
                feed,
                clock.instant());
        return sql.rows("select position from ledger_cursor where feed = ? for update", row -> row.getLong(1), feed)
                .getFirst();
    }

    /** Moves it on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void move(String feed, long position) {
        sql.change("update ledger_cursor set position = ?, at = ? where feed = ?", position, clock.instant(), feed);
    }
}
