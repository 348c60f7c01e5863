package org.welcomingcity.citations.summons.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.summons.domain.ComplaintApplication;
import org.welcomingcity.citations.summons.domain.Summons;
import org.welcomingcity.citations.summons.domain.Summonses;

@ApplicationScoped
class SummonsTables implements Summonses {

    private final EntityManager database;

    SummonsTables(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<ComplaintApplication> application(Citation citation) {
        return Optional.ofNullable(database.find(ComplaintApplication.class, citation.number()));
    }

    @Override
    public void add(ComplaintApplication application) {
        database.persist(application);
    }

    @Override
    public List<Summons> of(Citation citation) {
        return database.createQuery("from Summons where citation = :citation order by recordedAt, id", Summons.class)
                .setParameter("citation", citation.number())
                .getResultList();
    }

    @Override
    public void add(Summons summons) {
        database.persist(summons);
    }
}
