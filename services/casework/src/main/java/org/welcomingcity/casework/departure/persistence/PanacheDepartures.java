package org.welcomingcity.casework.departure.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.kernel.CaseReference;

@ApplicationScoped
class PanacheDepartures implements Departures, PanacheRepositoryBase<Departure, UUID> {

    @Override
    public void add(Departure departure) {
        persist(departure);
    }

    @Override
    public void store(Departure departure) {
        persistAndFlush(departure);
    }

    @Override
    public Optional<Departure> withId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Departure> in(CaseReference about) {
        return find("caseKind = ?1 and caseNumber = ?2", about.kind(), about.number())
                .firstResultOptional();
    }

    @Override
    public Set<String> among(String kind, Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : find("caseKind = ?1 and caseNumber in ?2", kind, numbers).stream()
                        .map(departure -> departure.about().number())
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
