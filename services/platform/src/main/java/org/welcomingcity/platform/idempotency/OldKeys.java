package org.welcomingcity.platform.idempotency;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Forgets keys after thirty days; nobody repeats a request for longer than that. Runs at each start. */
@ApplicationScoped
class OldKeys {

    private static final int DAYS_KEPT = 30;

    private final EntityManager database;
    private final Clock clock;

    OldKeys(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void forget(@Observes StartupEvent start) {
        database.createNativeQuery("delete from idempotency_key where created_at < :before")
                .setParameter(
                        "before",
                        OffsetDateTime.ofInstant(clock.instant(), clock.getZone())
                                .minusDays(DAYS_KEPT))
                .executeUpdate();
    }
}
