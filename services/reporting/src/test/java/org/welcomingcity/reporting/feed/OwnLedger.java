package org.welcomingcity.reporting.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.LedgerEvent;
import org.welcomingcity.ledger.log.Circumstances;
import org.welcomingcity.testkit.database.RealPostgres;

/** The ledger of the service under test, to put entries on and to wait for their seal. */
@ApplicationScoped
class OwnLedger {

    private static final Circumstances WHO = new Circumstances(
            "id-of-officer.one", "officer.one", Set.of("officer"), "portal", "police", "request-1", "10.0.0.1");

    private final Ledger ledger;

    OwnLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    void happened(int times) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var i = 0; i < times; i++) {
                ledger.append(new TestEvent.Happened("thing/" + i), WHO);
            }
        });
    }

    void append(LedgerEvent event) {
        QuarkusTransaction.requiringNew().run(() -> ledger.append(event, WHO));
    }

    /** Waits until everything that was appended is sealed, and says how much that is. */
    long sealed() {
        var appended = number("select count(*) from ledger_event");
        await(() -> size() >= appended);
        return appended;
    }

    long size() {
        return number("select coalesce(max(size), 0) from ledger_tree_head");
    }

    static long number(String query) {
        try (var connection = RealPostgres.server().getPostgresDatabase().getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(condition.getAsBoolean()).as("what was waited for came").isTrue();
    }
}
