package org.welcomingcity.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.welcomingcity.ledger.consumer.FollowedEntry;

/** Keeps what was put down elsewhere, once. */
@ApplicationScoped
class FollowedEntries {

    private final EntityManager database;

    FollowedEntries(EntityManager database) {
        this.database = database;
    }

    /** In the transaction in which the cursor moves on. No "on conflict": an entry that came twice must be heard of. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String feed, FollowedEntry entry) {
        database.createNativeQuery("""
                        insert into followed_entry (feed, position, event_id, at, action, object, outcome, department)
                        values (:feed, :position, :id, :at, :action, :object, :outcome, :department)""")
                .setParameter("feed", feed)
                .setParameter("position", entry.position())
                .setParameter("id", entry.id())
                .setParameter("at", OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .setParameter("action", entry.action())
                .setParameter("object", entry.object())
                .setParameter("outcome", entry.outcome())
                .setParameter("department", entry.department())
                .executeUpdate();
    }
}
