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
import org.welcomingcity.casework.departure.domain.Concern;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.database.Criteria;

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
        return find(
                        "caseKind = ?1 and caseNumber = ?2 and concern = ?3",
                        about.kind(),
                        about.number(),
                        Concern.PRESUMPTION)
                .firstResultOptional();
    }

    @Override
    public Set<String> among(String kind, Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : find("caseKind = ?1 and caseNumber in ?2 and concern = ?3", kind, numbers, Concern.PRESUMPTION)
                        .stream()
                        .map(departure -> departure.about().number())
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Waiting> waitingFor(OfficerId who, boolean concludes) {
        var open = concludes ? "status = OPEN and officer <> :who or " : "";
        return getEntityManager()
                .createQuery(
                        "select status, concern, count(*) from Departure where " + open
                                + "status = RETURNED and officer = :who group by status, concern order by status, concern",
                        Object[].class)
                .setParameter("who", who)
                .getResultStream()
                .map(row -> new Waiting((Departure.Status) row[0], (Concern) row[1], (long) row[2]))
                .toList();
    }

    @Override
    public List<Departure> matching(Query query, @Nullable Instant afterOpened, @Nullable UUID afterId, int limit) {
        var criteria = new Criteria()
                .when("status = :status", "status", query.status())
                .when("concern = :concern", "concern", query.concern())
                .when("officer = :officer", "officer", query.officer())
                .after("openedAt", afterOpened, "id", afterId);
        return find(criteria.where() + " order by openedAt, id", criteria.values())
                .range(0, limit - 1)
                .list();
    }
}
