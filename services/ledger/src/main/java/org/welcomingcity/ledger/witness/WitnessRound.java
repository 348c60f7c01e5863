package org.welcomingcity.ledger.witness;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.note.TreeHead;
import org.welcomingcity.ledger.seal.TreeHeads;

/** One look at one witness: is a head due, send it, and put down what came of it. */
final class WitnessRound {

    private static final Logger LOG = Logger.getLogger(WitnessRound.class);

    /** How long to wait after so many failures one after another; the last for all that follow. */
    static final List<Duration> LADDER = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1));

    private final String name;
    private final Witness witness;
    private final Duration every;
    private final Clock clock;

    WitnessRound(String name, Witness witness, Duration every, Clock clock) {
        this.name = name;
        this.witness = witness;
        this.every = every;
        this.clock = clock;
    }

    /** Sends the newest head if one is due; whether it was. */
    boolean go(Connection connection) throws SQLException, InterruptedException {
        var newest = TreeHeads.latest(connection).map(TreeHeads.Stored::head).orElse(null);
        var now = clock.instant();
        if (newest == null || !isDue(connection, newest, now)) {
            return false;
        }
        try {
            var answer = witness.send(newest, connection);
            putDown(connection, newest, answer.acknowledged() ? "ACKNOWLEDGED" : "SENT", answer.says(), now);
        } catch (IOException e) {
            LOG.errorf("the witness %s did not take the tree head of size %d: %s", name, newest.size(), e.getMessage());
            putDown(connection, newest, "FAILED", String.valueOf(e.getMessage()), now);
        }
        return true;
    }

    private boolean isDue(Connection connection, TreeHead newest, Instant now) throws SQLException {
        try (var select = connection.prepareStatement("""
                with taken as (
                    select id, size, at from ledger_witness_receipt
                    where witness = ? and outcome <> 'FAILED' order by id desc limit 1),
                failed as (
                    select count(*) as times, max(at) as last from ledger_witness_receipt
                    where witness = ? and outcome = 'FAILED' and id > coalesce((select id from taken), 0))
                select (select size from taken), (select at from taken), failed.times, failed.last from failed""")) {
            select.setString(1, name);
            select.setString(2, name);
            try (var rows = select.executeQuery()) {
                rows.next();
                var size = rows.getLong(1);
                var taken = instant(rows.getObject(2, OffsetDateTime.class));
                var failed = instant(rows.getObject(4, OffsetDateTime.class));
                if (size >= newest.size() || (taken != null && now.isBefore(taken.plus(every)))) {
                    return false;
                }
                return failed == null
                        || !now.isBefore(failed.plus(LADDER.get(Math.min(rows.getInt(3), LADDER.size()) - 1)));
            }
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private void putDown(Connection connection, TreeHead head, String outcome, String says, Instant at)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into ledger_witness_receipt (witness, size, at, outcome, says) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, name);
            insert.setLong(2, head.size());
            insert.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.setString(4, outcome);
            insert.setString(5, says.replace('\u0000', '?'));
            insert.executeUpdate();
        }
    }
}
