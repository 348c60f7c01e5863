package org.welcomingcity.citations.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.welcomingcity.ledger.retention.ClosedCases;
import org.welcomingcity.platform.database.Sql;

/** Tells the ledger when persons were searched for: a search is over with its answer. */
@ApplicationScoped
class EndedPersonSearches implements ClosedCases {

    private final Sql sql;

    EndedPersonSearches(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "person-search";
    }

    @Override
    public Map<String, Instant> closedAt(Collection<String> numbers) {
        return sql
                .rows(
                        "select id::text, at from person_search where id = any (?::uuid[])",
                        row -> Map.entry(row.getString(1), Objects.requireNonNull(Sql.instant(row, "at"))),
                        (Object) numbers.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
