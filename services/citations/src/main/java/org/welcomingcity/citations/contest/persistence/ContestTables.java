package org.welcomingcity.citations.contest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.contest.domain.Appeal;
import org.welcomingcity.citations.contest.domain.Contest;
import org.welcomingcity.citations.contest.domain.Contests;
import org.welcomingcity.citations.contest.domain.Hearing;
import org.welcomingcity.citations.contest.domain.LineOutcome;
import org.welcomingcity.citations.contest.domain.ReportedPayment;

@ApplicationScoped
class ContestTables implements Contests {

    private final EntityManager database;

    ContestTables(EntityManager database) {
        this.database = database;
    }

    @Override
    public Contest of(Citation citation) {
        return new Contest(
                citation,
                ofCitation(Hearing.class, citation),
                ofCitation(LineOutcome.class, citation),
                ofCitation(ReportedPayment.class, citation),
                ofCitation(Appeal.class, citation));
    }

    @Override
    public void store(Contest contest) {
        contest.takeAdded().forEach(database::persist);
    }

    @Override
    @SuppressWarnings("unchecked") // A native query has no type until it is read.
    public List<ReportedPayment> paidUnder(String reference) {
        return database.createNativeQuery("""
                        select * from reported_payment where plain_reference(reference) = plain_reference(:reference)
                        order by recorded_at, id""", ReportedPayment.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    private <T> List<T> ofCitation(Class<T> type, Citation citation) {
        return database.createQuery(
                        "from %s where citation = :citation order by recordedAt, id".formatted(type.getSimpleName()),
                        type)
                .setParameter("citation", citation.number())
                .getResultList();
    }
}
