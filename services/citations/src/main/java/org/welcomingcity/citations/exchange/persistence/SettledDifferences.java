package org.welcomingcity.citations.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.welcomingcity.ledger.retention.ClosedCases;

/** Tells the ledger when differences were settled. */
@ApplicationScoped
class SettledDifferences implements ClosedCases {

    private final EntityManager database;

    SettledDifferences(EntityManager database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "difference";
    }

    @Override
    public Map<String, Instant> closedAt(Collection<String> numbers) {
        return database.createQuery("""
                        select id, resolvedAt from Difference
                        where id in :ids and resolvedAt is not null""", Object[].class)
                .setParameter("ids", numbers.stream().map(UUID::fromString).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> row[0].toString(), row -> (Instant) row[1]));
    }
}
