package org.welcomingcity.citations.summons.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    public Optional<ComplaintApplication> application(String citation) {
        return Optional.ofNullable(database.find(ComplaintApplication.class, citation));
    }

    @Override
    public void add(ComplaintApplication application) {
        database.persist(application);
    }

    @Override
    public List<Summons> of(String citation) {
        return database.createQuery("from Summons where citation = :citation order by recordedAt, id", Summons.class)
                .setParameter("citation", citation)
                .getResultList();
    }

    @Override
    public Optional<Summons> withId(UUID id) {
        return Optional.ofNullable(database.find(Summons.class, id));
    }

    @Override
    public void add(Summons summons) {
        database.persist(summons);
    }
}
