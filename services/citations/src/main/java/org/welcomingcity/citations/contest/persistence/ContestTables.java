package org.welcomingcity.citations.contest.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    public Contest of(String citation) {
        return new Contest(
                ofCitation(Hearing.class, citation),
                ofCitation(LineOutcome.class, citation),
                ofCitation(ReportedPayment.class, citation),
                ofCitation(Appeal.class, citation));
    }

    @Override
    public void add(Hearing hearing) {
        database.persist(hearing);
    }

    @Override
    public void add(LineOutcome outcome) {
        database.persist(outcome);
    }

    @Override
    public void add(ReportedPayment payment) {
        database.persist(payment);
    }

    @Override
    public void add(Appeal appeal) {
        database.persist(appeal);
    }

    @Override
    public Optional<Hearing> hearing(UUID id) {
        return Optional.ofNullable(database.find(Hearing.class, id));
    }

    private <T> List<T> ofCitation(Class<T> type, String citation) {
        return database.createQuery(
                        "from %s where citation = :citation order by recordedAt, id".formatted(type.getSimpleName()),
                        type)
                .setParameter("citation", citation)
                .getResultList();
    }
}
