package org.welcomingcity.casework.queue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.persistence.AssigneeCriteria;
import org.welcomingcity.casework.queue.domain.Queued;
import org.welcomingcity.casework.queue.domain.Standing;
import org.welcomingcity.casework.queue.domain.WorkQueue;
import org.welcomingcity.platform.database.Criteria;

@ApplicationScoped
class QueueQueries implements WorkQueue {

    private static final String ORDER = " order by coalesce(nextDueOn, :never), ";

    private final EntityManager database;

    QueueQueries(EntityManager database) {
        this.database = database;
    }

    @Override
    public <C, T extends Enum<T>> List<C> find(Queued<C, ?, T> queued, Query<T> query) {
        var key = queued.keyAttribute();
        var where = where(queued, query, query.standing());
        if (query.afterDue() != null) {
            where.when(
                            "(coalesce(nextDueOn, :never) > :afterDue or (coalesce(nextDueOn, :never) = :afterDue and "
                                    + key + " > :afterKey))",
                            "afterDue",
                            query.afterDue())
                    .with("afterKey", Objects.requireNonNull(query.afterKey()));
        }
        return soonest(queued, where, query.limit());
    }

    @Override
    public <C, T extends Enum<T>> Map<Standing, Long> counts(Queued<C, ?, T> queued, Query<T> query) {
        var counts = new EnumMap<Standing, Long>(Standing.class);
        for (var standing : Standing.values()) {
            var where = where(queued, query, standing);
            var count = database.createQuery(
                    "select count(*) from " + queued.type().getName() + " where " + where.where(), Long.class);
            counts.put(standing, asked(where, count).getSingleResult());
        }
        return counts;
    }

    @Override
    public <C, T extends Enum<T>> List<Alike<C>> alike(Queued<C, ?, T> queued, Own<T> own) {
        return Stream.of(true, false)
                .flatMap(overdue -> alike(queued, own, overdue))
                .sorted(Comparator.comparing(
                        alike -> Objects.requireNonNullElse(queued.due().apply(alike.first()), NO_DAY)))
                .toList();
    }

    private <C, T extends Enum<T>> Stream<Alike<C>> alike(Queued<C, ?, T> queued, Own<T> own, boolean overdue) {
        var where = own(queued, own, overdue);
        var groups = database.createQuery(
                "select nextDuty, count(*) from " + queued.type().getName() + " where " + where.where()
                        + " and nextDuty is not null group by nextDuty",
                Object[].class);
        return asked(where, groups).getResultStream().map(row -> {
            var duty = (String) row[0];
            var alike = own(queued, own, overdue).when("nextDuty = :duty", "duty", duty);
            return new Alike<>(
                    duty, overdue, (long) row[1], soonest(queued, alike, 1).getFirst());
        });
    }

    private <C> List<C> soonest(Queued<C, ?, ?> queued, Criteria where, int limit) {
        where.with("never", NO_DAY);
        var found = database.createQuery(
                "from " + queued.type().getName() + " where " + where.where() + ORDER + queued.keyAttribute(),
                queued.type());
        return asked(where, found).setMaxResults(limit).getResultList();
    }

    private static <R> TypedQuery<R> asked(Criteria where, TypedQuery<R> statement) {
        where.values().forEach(statement::setParameter);
        return statement;
    }

    private static <T extends Enum<T>> Criteria own(Queued<?, ?, T> queued, Own<T> own, boolean overdue) {
        var where = over(turns(own.turns()), overdue, own.today());
        return where.when(queued.ownerAttribute() + " = :owner", "owner", own.owner())
                .when("(assignee is null or assignee = :worker)", "worker", own.worker());
    }

    private static <T extends Enum<T>> Criteria where(
            Queued<?, ?, T> queued, Query<T> query, @Nullable Standing standing) {
        var where = turns(query.turns())
                .when(queued.ownerAttribute() + " = :owner", "owner", query.owner())
                .when("nextDuty = :duty", "duty", query.duty());
        AssigneeCriteria.assignedTo(where, query.assignee());
        return standing == null ? where : standing(where, standing, queued, query);
    }

    private static <T extends Enum<T>> Criteria standing(
            Criteria where, Standing standing, Queued<?, ?, T> queued, Query<T> query) {
        return switch (standing) {
            case OVERDUE -> over(where, true, query.today());
            case DUE -> over(where, false, query.today()).when("waitingOn in :ours", "ours", queued.ours());
            case WAITING -> over(where, false, query.today()).when("waitingOn not in :ours", "ours", queued.ours());
        };
    }

    private static Criteria turns(Set<?> turns) {
        return new Criteria().when("waitingOn in :turns", "turns", turns);
    }

    /** Whether the day is over. */
    private static Criteria over(Criteria where, boolean over, LocalDate today) {
        return where.when(over ? "nextDueOn < :today" : "(nextDueOn is null or nextDueOn >= :today)", "today", today);
    }
}
