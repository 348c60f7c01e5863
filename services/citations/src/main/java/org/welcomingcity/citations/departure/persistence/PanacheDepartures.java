package org.welcomingcity.citations.departure.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.departure.domain.Departure;
import org.welcomingcity.citations.departure.domain.Departures;

@ApplicationScoped
class PanacheDepartures implements Departures, PanacheRepositoryBase<Departure, UUID> {

    @Override
    public void add(Departure departure) {
        persist(departure);
    }

    @Override
    public Optional<Departure> withId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Departure> ofCitation(String citation) {
        return find("citation", citation).firstResultOptional();
    }

    @Override
    public Set<String> amongCitations(List<String> citations) {
        return citations.isEmpty()
                ? Set.of()
                : find("citation in ?1", citations).stream()
                        .map(Departure::citation)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Departure> inStatus(
            Departure.Status status, @Nullable Instant afterOpened, @Nullable UUID afterId, int limit) {
        return afterOpened == null || afterId == null
                ? find("status = ?1 order by openedAt, id", status)
                        .range(0, limit - 1)
                        .list()
                : find(
                                "status = ?1 and (openedAt > ?2 or (openedAt = ?2 and id > ?3)) order by openedAt, id",
                                status,
                                afterOpened,
                                afterId)
                        .range(0, limit - 1)
                        .list();
    }
}
