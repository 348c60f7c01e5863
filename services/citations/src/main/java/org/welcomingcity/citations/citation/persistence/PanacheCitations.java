package org.welcomingcity.citations.citation.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.welcomingcity.casework.assignment.persistence.AssigneeCriteria;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationQuery;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.database.Criteria;

@ApplicationScoped
class PanacheCitations implements Citations, PanacheRepositoryBase<Citation, CitationNumber> {

    @Override
    public void add(Citation citation) {
        persist(citation);
    }

    @Override
    public Optional<Citation> withNumber(CitationNumber number) {
        return findByIdOptional(number);
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
        var criteria = new Criteria()
                .when("status = :status", "status", query.status())
                .when("kind = :kind", "kind", query.kind())
                .when("officer = :officer", "officer", query.officer())
                .when("occurredAt >= :from", "from", query.from())
                .when("occurredAt < :before", "before", query.before())
                .when(
                        "(cast(number as string) like :text or vehicle.plateCharacters like :text)",
                        "text",
                        query.text() == null ? null : beginning(query.text()));
        AssigneeCriteria.assignedTo(criteria, query.assignee());
        if (query.afterAt() != null && query.afterNumber() != null) {
            criteria.when(
                            "(occurredAt < :afterAt or (occurredAt = :afterAt and number < :afterNumber))",
                            "afterAt",
                            query.afterAt())
                    .with("afterNumber", query.afterNumber());
        }
        return find(
                        "from Citation where " + criteria.where() + " order by occurredAt desc, number desc",
                        criteria.values())
                .range(0, query.limit() - 1)
                .list();
    }

    // Numbers and plates are letters and digits: whatever else was typed cannot be part of one.
    private static String beginning(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "") + "%";
    }
}
