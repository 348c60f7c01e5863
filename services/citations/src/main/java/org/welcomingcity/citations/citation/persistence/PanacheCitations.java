package org.welcomingcity.citations.citation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationQuery;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

@ApplicationScoped
class PanacheCitations implements Citations, PanacheRepositoryBase<Citation, String> {

    @Override
    public void add(Citation citation) {
        persist(citation);
    }

    @Override
    public Optional<Citation> withNumber(CitationNumber number) {
        return findByIdOptional(number.value());
    }

    @Override
    public void hold(Citation citation) {
        getEntityManager().lock(citation, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void touch(Citation citation) {
        getEntityManager().lock(citation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    @Override
    public void store(Citation citation) {
        persistAndFlush(citation);
    }

    @Override
    public List<Citation> matching(CitationQuery query) {
        var clauses = new ArrayList<String>();
        var parameters = new Parameters();
        clause(clauses, parameters, "status = :status", "status", query.status());
        clause(clauses, parameters, "kind = :kind", "kind", query.kind());
        clause(clauses, parameters, "officer = :officer", "officer", query.officer());
        if (CitationQuery.NOBODY.equals(query.assignee())) {
            clauses.add("assignee is null");
        } else {
            clause(clauses, parameters, "assignee = :assignee", "assignee", query.assignee());
        }
        clause(clauses, parameters, "occurredAt >= :from", "from", query.from());
        clause(clauses, parameters, "occurredAt < :before", "before", query.before());
        clause(
                clauses,
                parameters,
                "(number like :text or vehicle.plateCharacters like :text)",
                "text",
                query.text() == null ? null : beginning(query.text()));
        if (query.afterAt() != null && query.afterNumber() != null) {
            clauses.add("(occurredAt < :afterAt or (occurredAt = :afterAt and number < :afterNumber))");
            parameters.and("afterAt", query.afterAt()).and("afterNumber", query.afterNumber());
        }
        var where = clauses.isEmpty() ? "" : "where " + String.join(" and ", clauses);
        return find("from Citation " + where + " order by occurredAt desc, number desc", parameters)
                .range(0, query.limit() - 1)
                .list();
    }

    // Numbers and plates are letters and digits: whatever else was typed cannot be part of one.
    private static String beginning(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "") + "%";
    }

    private static void clause(
            List<String> clauses, Parameters parameters, String clause, String name, @Nullable Object value) {
        if (value != null) {
            clauses.add(clause);
            parameters.and(name, value);
        }
    }
}
