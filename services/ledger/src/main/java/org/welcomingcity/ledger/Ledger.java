package org.welcomingcity.ledger;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.telemetry.RequestId;

/** The ledger of this service. Appending joins the caller's transaction: the change and its entry commit together. */
@ApplicationScoped
public class Ledger {

    private final EntityManager database;
    private final Clock clock;
    private final Acting acting;
    private final RequestId requestId;
    private final CurrentVertxRequest request;

    Ledger(EntityManager database, Clock clock, Acting acting, RequestId requestId, CurrentVertxRequest request) {
        this.database = database;
        this.clock = clock;
        this.acting = acting;
        this.requestId = requestId;
        this.request = request;
    }

    /**
     * Adds an entry for the acting user, now.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction: an entry never stands alone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Happening happening) {
        var actor = acting.user();
        database.createNativeQuery("""
                        insert into ledger_entry (id, at, subject, actor, roles, client, department, action, object, outcome,
                            reason, rules, pack, pack_digest, request_id, source_address)
                        values (:id, :at, :subject, :actor, :roles, :client, :department, :action, :object, :outcome,
                            :reason, :rules, :pack, :digest, :request, :source)""")
                .setParameter("id", UUID.randomUUID())
                .setParameter("at", OffsetDateTime.ofInstant(clock.instant(), clock.getZone()))
                .setParameter("subject", actor.subject())
                .setParameter("actor", actor.name())
                .setParameter("roles", actor.roles().stream().sorted().toArray(String[]::new))
                .setParameter("client", actor.client())
                .setParameter("department", actor.department())
                .setParameter("action", happening.action())
                .setParameter("object", happening.object())
                .setParameter("outcome", happening.outcome().name())
                .setParameter("reason", happening.reason())
                .setParameter("rules", happening.rules().toArray(String[]::new))
                .setParameter("pack", happening.pack())
                .setParameter("digest", happening.packDigest())
                .setParameter("request", requestId.value())
                .setParameter("source", sourceAddress())
                .executeUpdate();
    }

    /** Everything that happened to one object, oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<LedgerEntry> about(String object) {
        @SuppressWarnings("unchecked") // A native query has no type until it is read.
        var rows = (List<Object[]>) database.createNativeQuery("""
                        select id, at, subject, actor, roles, client, department, action, object, outcome,
                            reason, rules, pack, pack_digest, request_id, source_address
                        from ledger_entry where object = :object order by position""", Object[].class)
                .setParameter("object", object)
                .getResultList();
        return rows.stream().map(Ledger::entryOf).toList();
    }

    private static LedgerEntry entryOf(Object[] row) {
        return new LedgerEntry(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                List.of((String[]) row[4]),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                LedgerEntry.Outcome.valueOf((String) row[9]),
                (String) row[10],
                List.of((String[]) row[11]),
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15]);
    }

    private @Nullable String sourceAddress() {
        var request = this.request.getCurrent();
        var address = request == null ? null : request.request().remoteAddress();
        return address == null ? null : address.hostAddress();
    }
}
