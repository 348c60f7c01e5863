package org.welcomingcity.citations.numbering.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.ledger.retention.ClosedCases;

/** Tells the ledger since when numbers are spent for good: what is leased may still be used, what is issued goes with its citation. */
@ApplicationScoped
class EndedNumbers implements ClosedCases {

    private static final EnumSet<NumberState> ENDED =
            EnumSet.of(NumberState.SPOILED, NumberState.VOIDED, NumberState.RETURNED, NumberState.UNACCOUNTED);

    private final EntityManager database;

    EndedNumbers(EntityManager database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return "number";
    }

    @Override
    public Map<String, Instant> closedAt(Collection<String> numbers) {
        return database.createQuery(
                        "select number, since from AccountedNumber where number in :numbers and state in :ended",
                        Object[].class)
                .setParameter("numbers", CitationNumber.among(numbers))
                .setParameter("ended", ENDED)
                .getResultStream()
                .collect(Collectors.toMap(row -> row[0].toString(), row -> (Instant) row[1]));
    }
}
