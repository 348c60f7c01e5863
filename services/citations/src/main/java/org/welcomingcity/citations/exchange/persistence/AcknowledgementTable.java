package org.welcomingcity.citations.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import org.welcomingcity.citations.exchange.domain.Acknowledgement;
import org.welcomingcity.citations.exchange.domain.Partner;

/** The messages that partners sent, each once. */
@ApplicationScoped
class AcknowledgementTable {

    private final EntityManager database;

    AcknowledgementTable(EntityManager database) {
        this.database = database;
    }

    boolean isNew(Acknowledgement message, Instant arrivedAt, String arrivedBy, Acknowledgement.Effect effect) {
        return database.createNativeQuery("""
                        insert into acknowledgement (partner, message, transmission, citation, outcome, at, digest,
                            reference, reason, arrived_at, arrived_by, effect)
                        values (:partner, :message, :transmission, :citation, :outcome, :at, :digest,
                            :reference, :reason, :arrived, :by, :effect)
                        on conflict do nothing""")
                        .setParameter("partner", message.partner().name())
                        .setParameter("message", message.message())
                        .setParameter("transmission", message.transmission())
                        .setParameter("citation", message.citation())
                        .setParameter("outcome", message.outcome().name())
                        .setParameter("at", message.at().atOffset(ZoneOffset.UTC))
                        .setParameter("digest", message.digest())
                        .setParameter("reference", message.reference())
                        .setParameter("reason", message.reason())
                        .setParameter("arrived", arrivedAt.atOffset(ZoneOffset.UTC))
                        .setParameter("by", arrivedBy)
                        .setParameter("effect", effect.name())
                        .executeUpdate()
                == 1;
    }

    boolean wasHere(Partner partner, String message) {
        return !database.createNativeQuery(
                        "select 1 from acknowledgement where partner = :partner and message = :message")
                .setParameter("partner", partner.name())
                .setParameter("message", message)
                .getResultList()
                .isEmpty();
    }
}
