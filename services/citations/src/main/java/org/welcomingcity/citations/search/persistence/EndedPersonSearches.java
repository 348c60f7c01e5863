package org.welcomingcity.citations.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.welcomingcity.ledger.retention.ClosedCases;

/** Tells the ledger when persons were searched for: a search is over with its answer. */
@ApplicationScoped
class EndedPersonSearches implements ClosedCases {

    private final EntityManager database;

    EndedPersonSearches(EntityManager database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "person-search";
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Instant> closedAt(Collection<String> numbers) {
        return ((java.util.stream.Stream<Object[]>) database.createNativeQuery(
                                "select id, at from person_search where id = any (:ids)", Object[].class)
                        .setParameter(
                                "ids", numbers.stream().map(UUID::fromString).toArray(UUID[]::new))
                        .getResultStream())
                .collect(Collectors.toMap(row -> row[0].toString(), row -> (Instant) row[1]));
    }
}
