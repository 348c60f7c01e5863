package org.welcomingcity.citations.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.welcomingcity.citations.exchange.domain.Acknowledgement;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.database.Sql;

/** The messages that partners sent, each once. */
@ApplicationScoped
class AcknowledgementTable {

    private final Sql sql;

    AcknowledgementTable(Sql sql) {
        this.sql = sql;
    }

    boolean isNew(Acknowledgement message, Instant arrivedAt, OfficerId arrivedBy, Acknowledgement.Effect effect) {
        return sql.change(
                        """
                        insert into acknowledgement (partner, message, transmission, citation, outcome, at, digest,
                            reference, reason, arrived_at, arrived_by, effect)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""",
                        message.partner().name(),
                        message.message(),
                        message.transmission(),
                        message.citation().value(),
                        message.outcome().name(),
                        message.at(),
                        message.digest(),
                        message.reference(),
                        message.reason(),
                        arrivedAt,
                        arrivedBy.value(),
                        effect.name())
                == 1;
    }

    boolean wasHere(Partner partner, String message) {
        return !sql.rows(
                        "select 1 from acknowledgement where partner = ? and message = ?",
                        row -> true,
                        partner.name(),
                        message)
                .isEmpty();
    }
}
