package org.welcomingcity.casework.queue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.queue.domain.Queued;
import org.welcomingcity.casework.queue.domain.Standing;
import org.welcomingcity.casework.queue.domain.WorkQueue;

@ApplicationScoped
class QueueQueries implements WorkQueue {

    private final EntityManager database;

    QueueQueries(EntityManager database) {
        this.database = database;
    }

    @Override
    public <C, T extends Enum<T>> List<C> find(Queued<C, T> queued, Query<T> query) {
        var key = queued.keyAttribute();
        var after = query.afterDue() == null
                ? ""
                : " and (coalesce(nextDueOn, :never) > :afterDue or (coalesce(nextDueOn, :never) = :afterDue and " + key
                        + " > :afterKey))";
        var found = database.createQuery(
                "from " + queued.type().getName() + " where " + where(queued, query, query.standing()) + after
                        + " order by coalesce(nextDueOn, :never), " + key,
                queued.type());
        bind(found, queued, query, query.standing()).setParameter("never", NO_DAY);
        if (query.afterDue() != null) {
            found.setParameter("afterDue", query.afterDue()).setParameter("afterKey", query.afterKey());
        }
        return found.setMaxResults(query.limit()).getResultList();
    }

    @Override
    public <C, T extends Enum<T>> Map<Standing, Long> counts(Queued<C, T> queued, Query<T> query) {
        var counts = new EnumMap<Standing, Long>(Standing.class);
        for (var standing : Standing.values()) {
            var count = database.createQuery(
                    "select count(*) from " + queued.type().getName() + " where " + where(queued, query, standing),
                    Long.class);
            counts.put(standing, bind(count, queued, query, standing).getSingleResult());
        }
        return counts;
    }

    private static <T extends Enum<T>> String where(Queued<?, T> queued, Query<T> query, @Nullable Standing standing) {
        var where = new StringBuilder("waitingOn in :turns");
        if (query.owner() != null) {
            where.append(" and ").append(queued.ownerAttribute()).append(" = :owner");
        }
        if (NOBODY.equals(query.assignee())) {
            where.append(" and assignee is null");
        } else if (query.assignee() != null) {
            where.append(" and assignee = :assignee");
        }
        if (standing != null) {
            where.append(
                    switch (standing) {
                        case OVERDUE -> " and nextDueOn < :today";
                        case DUE -> " and waitingOn in :ours and (nextDueOn is null or nextDueOn >= :today)";
                        case WAITING -> " and waitingOn not in :ours and (nextDueOn is null or nextDueOn >= :today)";
                    });
        }
        return where.toString();
    }

    private static <R, T extends Enum<T>> TypedQuery<R> bind(
            TypedQuery<R> statement, Queued<?, T> queued, Query<T> query, @Nullable Standing standing) {
        statement.setParameter("turns", query.turns());
        if (query.owner() != null) {
            statement.setParameter("owner", query.owner());
        }
        if (query.assignee() != null && !NOBODY.equals(query.assignee())) {
            statement.setParameter("assignee", query.assignee());
        }
        if (standing != null) {
            statement.setParameter("today", query.today());
            if (standing != Standing.OVERDUE) {
                statement.setParameter("ours", queued.ours());
            }
        }
        return statement;
    }
}
