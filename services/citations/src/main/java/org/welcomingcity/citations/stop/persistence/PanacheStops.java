package org.welcomingcity.citations.stop.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.citations.stop.domain.Stops;

@ApplicationScoped
class PanacheStops implements Stops, PanacheRepositoryBase<Stop, UUID> {

    @Override
    public void add(Stop stop) {
        persist(stop);
    }
}
