package org.welcomingcity.citations.citation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.welcomingcity.citations.citation.domain.CitationStatus;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.ledger.retention.ClosedCases;

/** Tells the ledger when citations ended: closed or void, as it was recorded, since nothing can become of them after that. */
@ApplicationScoped
class ClosedCitations implements ClosedCases {

    private final EntityManager database;

    ClosedCitations(EntityManager database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "citation";
    }

    @Override
    public Map<String, Instant> closedAt(Collection<String> numbers) {
        return database.createQuery("""
                        select c.number, max(m.recordedAt) from Citation c join c.moves m
                        where c.number in :numbers and c.status in :ended and m.to = c.status
                        group by c.number""", Object[].class)
                .setParameter("numbers", CitationNumber.among(numbers))
                .setParameter("ended", EnumSet.of(CitationStatus.CLOSED, CitationStatus.VOID))
                .getResultStream()
                .collect(Collectors.toMap(row -> row[0].toString(), row -> (Instant) row[1]));
    }
}
