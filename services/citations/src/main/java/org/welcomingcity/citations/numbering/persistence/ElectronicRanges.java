package org.welcomingcity.citations.numbering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.CitationNumbers;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/**
 * Hands numbers out of a row that stays locked until the caller commits. A database sequence would be faster and leaves
 * holes after a rollback; an audit sheet must not have any.
 */
@ApplicationScoped
class ElectronicRanges implements CitationNumbers {

    private final EntityManager database;

    ElectronicRanges(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public CitationNumber next() {
        @SuppressWarnings("unchecked") // A native query has no type until it is read.
        var given =
                (List<Object[]>) database.createNativeQuery("""
                        update citation_range set next_number = next_number + 1
                        where id = (select id from citation_range where next_number <= last_number
                                    order by id limit 1 for update)
                        returning letter, next_number - 1""", Object[].class).getResultList();
        if (given.isEmpty()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "no-citation-numbers-left",
                    "Every electronic range of citation numbers is used up; the chief has to receive a new one.",
                    List.of()));
        }
        var row = given.getFirst();
        return new CitationNumber("%s%07d".formatted(row[0], ((Number) row[1]).longValue()));
    }
}
