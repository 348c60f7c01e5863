package org.welcomingcity.casework.queue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.queue.domain.Queued;
import org.welcomingcity.casework.queue.domain.Standing;
import org.welcomingcity.casework.queue.domain.WorkQueue;

@ApplicationScoped
class QueueQueries implements WorkQueue {

    private static final String ORDER = " order by coalesce(nextDueOn, :never), ";

    /** Conditions, and the values they name. */
    private static final class Where {

        private final StringBuilder text = new StringBuilder("waitingOn in :turns");
        private final Map<String, Object> values = new HashMap<>();

        Where(Object turns) {
            values.put("turns", turns);
        }

        Where and(String clause, String name, @Nullable Object value) {
            if (value != null) {
                text.append(" and ").append(clause);
                values.put(name, value);
            }
            return this;
        }

        /** Whether the day is over. */
        Where over(boolean over, LocalDate today) {
            return and(over ? "nextDueOn < :today" : "(nextDueOn is null or nextDueOn >= :today)", "today", today);
        }

        <R> TypedQuery<R> asked(TypedQuery<R> statement) {
            values.forEach(statement::setParameter);
            return statement;
        }
    }

    private final EntityManager database;

    QueueQueries(EntityManager database) {
        this.database = database;
    }

    @Override
    public <C, T extends Enum<T>> List<C> find(Queued<C, T> queued, Query<T> query) {
        var key = queued.keyAttribute();
        var where = where(queued, query, query.standing());
        if (query.afterDue() != null) {
            where.and(
                            "(coalesce(nextDueOn, :never) > :afterDue or (coalesce(nextDueOn, :never) = :afterDue and "
                                    + key + " > :afterKey))",
                            "afterDue",
                            query.afterDue())
                    .values
                    .put("afterKey", Objects.requireNonNull(query.afterKey()));
        }
        return soonest(queued, where, query.limit());
    }

    @Override
    public <C, T extends Enum<T>> Map<Standing, Long> counts(Queued<C, T> queued, Query<T> query) {
        var counts = new EnumMap<Standing, Long>(Standing.class);
        for (var standing : Standing.values()) {
            var where = where(queued, query, standing);
            var count = database.createQuery(
                    "select count(*) from " + queued.type().getName() + " where " + where.text, Long.class);
            counts.put(standing, where.asked(count).getSingleResult());
        }
        return counts;
    }

    @Override
    public <C, T extends Enum<T>> List<Alike<C>> alike(Queued<C, T> queued, Own<T> own) {
        return Stream.of(true, false)
                .flatMap(overdue -> alike(queued, own, overdue))
                .sorted(Comparator.comparing(
                        alike -> Objects.requireNonNullElse(queued.due().apply(alike.first()), NO_DAY)))
                .toList();
    }

    private <C, T extends Enum<T>> Stream<Alike<C>> alike(Queued<C, T> queued, Own<T> own, boolean overdue) {
        var where = own(queued, own, overdue);
        var groups = database.createQuery(
                "select nextDuty, count(*) from " + queued.type().getName() + " where " + where.text
                        + " and nextDuty is not null group by nextDuty",
                Object[].class);
        return where.asked(groups).getResultStream().map(row -> {
            var duty = (String) row[0];
            var alike = own(queued, own, overdue).and("nextDuty = :duty", "duty", duty);
            return new Alike<>(
                    duty, overdue, (long) row[1], soonest(queued, alike, 1).getFirst());
        });
    }

    private <C> List<C> soonest(Queued<C, ?> queued, Where where, int limit) {
        where.values.put("never", NO_DAY);
        var found = database.createQuery(
                "from " + queued.type().getName() + " where " + where.text + ORDER + queued.keyAttribute(),
                queued.type());
        return where.asked(found).setMaxResults(limit).getResultList();
    }

    private static <T extends Enum<T>> Where own(Queued<?, T> queued, Own<T> own, boolean overdue) {
        return new Where(own.turns())
                .over(overdue, own.today())
                .and(queued.ownerAttribute() + " = :owner", "owner", own.owner())
                .and("(assignee is null or assignee = :worker)", "worker", own.worker());
    }

    private static <T extends Enum<T>> Where where(Queued<?, T> queued, Query<T> query, @Nullable Standing standing) {
        var where = new Where(query.turns())
                .and(queued.ownerAttribute() + " = :owner", "owner", query.owner())
                .and("nextDuty = :duty", "duty", query.duty());
        if (NOBODY.equals(query.assignee())) {
            where.text.append(" and assignee is null");
        } else {
            where.and("assignee = :assignee", "assignee", query.assignee());
        }
        return standing == null ? where : standing(where, standing, queued, query);
    }

    private static <T extends Enum<T>> Where standing(
            Where where, Standing standing, Queued<?, T> queued, Query<T> query) {
        return switch (standing) {
            case OVERDUE -> where.over(true, query.today());
            case DUE -> where.over(false, query.today()).and("waitingOn in :ours", "ours", queued.ours());
            case WAITING -> where.over(false, query.today()).and("waitingOn not in :ours", "ours", queued.ours());
        };
    }
}
