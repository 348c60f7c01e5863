package org.welcomingcity.ledger;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.event.AfterAppend;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.ledger.log.Circumstances;
import org.welcomingcity.ledger.log.EventLog;
import org.welcomingcity.ledger.log.LedgerEntry;
import org.welcomingcity.ledger.seal.Sealer;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.telemetry.RequestId;

/** The ledger of this service. Appending joins the caller's transaction: the change and its entry commit together. */
@ApplicationScoped
public class Ledger {

    /** Under this name a request remembers that its refusal is on the ledger. */
    public static final String TOLD = "ledger.told";

    private static final Object WILL_WAKE = Ledger.class;

    private final EntityManager work;
    private final DataSource database;
    private final EventLog log;
    private final Sealer sealer;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;
    private final Acting acting;
    private final RequestId requestId;
    private final CurrentVertxRequest request;
    private final List<AfterAppend> afterwards;

    Ledger(
            EntityManager work,
            DataSource database,
            EventLog log,
            Sealer sealer,
            TransactionSynchronizationRegistry transaction,
            Clock clock,
            Acting acting,
            RequestId requestId,
            CurrentVertxRequest request,
            @All List<AfterAppend> afterwards) {
        this.work = work;
        this.database = database;
        this.log = log;
        this.sealer = sealer;
        this.transaction = transaction;
        this.clock = clock;
        this.acting = acting;
        this.requestId = requestId;
        this.request = request;
        this.afterwards = afterwards;
    }

    /**
     * Adds an entry for the acting user, now.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction: an entry never stands alone
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(LedgerEvent event) {
        append(event, circumstances());
    }

    /** Adds an entry on behalf of whoever it was, now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(LedgerEvent event, Circumstances who) {
        // What the entry tells of is written before it, and has the version that it will have.
        work.flush();
        // The connection is the transaction's own, the one that Hibernate writes on as well.
        try (var connection = database.getConnection()) {
            log.append(connection, event, who, clock.instant());
        } catch (SQLException e) {
            throw new IllegalStateException("an entry could not be put on the ledger", e);
        }
        wakeTheSealerAfterwards();
        if (event.outcome() != Outcome.DONE) {
            rememberThatItIsTold();
        }
        afterwards.forEach(then -> then.appended(event));
    }

    private void rememberThatItIsTold() {
        var told = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        if (told != null) {
            afterwards(status -> {
                if (status == Status.STATUS_COMMITTED) {
                    told.put(TOLD, true);
                }
            });
        }
    }

    /** Everything that happened to one object, oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<LedgerEntry> about(String object) {
        try (var connection = database.getConnection()) {
            return log.about(connection, object);
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger could not be read", e);
        }
    }

    /** Who acts in the request being served, and from where. */
    public Circumstances circumstances() {
        var actor = acting.user();
        return new Circumstances(
                actor.subject(),
                actor.name(),
                actor.roles(),
                actor.client(),
                actor.department(),
                requestId.value(),
                sourceAddress());
    }

    private void wakeTheSealerAfterwards() {
        if (transaction.getResource(WILL_WAKE) == null) {
            transaction.putResource(WILL_WAKE, true);
            // Nothing waits for the sealer.
            afterwards(status -> sealer.wake());
        }
    }

    private void afterwards(IntConsumer then) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only how it ended matters.
            }

            @Override
            public void afterCompletion(int status) {
                then.accept(status);
            }
        });
    }

    private @Nullable String sourceAddress() {
        var request = this.request.getCurrent();
        var address = request == null ? null : request.request().remoteAddress();
        return address == null ? null : address.hostAddress();
    }
}
