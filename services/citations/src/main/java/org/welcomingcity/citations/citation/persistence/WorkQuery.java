package org.welcomingcity.citations.citation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citation.WaitingOn;
import org.welcomingcity.citations.citation.domain.CitationQuery;
import org.welcomingcity.citations.citation.domain.WorkList;

@ApplicationScoped
class WorkQuery implements WorkList {

    private static final EnumSet<WaitingOn> OURS = EnumSet.of(WaitingOn.OFFICER, WaitingOn.CLERK);

    private final EntityManager database;

    WorkQuery(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Citation> find(Query query) {
        var after = query.afterDue() == null
                ? ""
                : " and (coalesce(nextDueOn, :never) > :afterDue or (coalesce(nextDueOn, :never) = :afterDue and number > :afterNumber))";
        var found = database.createQuery(
                "from Citation where " + where(query, query.standing()) + after
                        + " order by coalesce(nextDueOn, :never), number",
                Citation.class);
        bind(found, query, query.standing()).setParameter("never", NO_DAY);
        if (query.afterDue() != null) {
            found.setParameter("afterDue", query.afterDue()).setParameter("afterNumber", query.afterNumber());
        }
        return found.setMaxResults(query.limit()).getResultList();
    }

    @Override
    public Map<Standing, Long> counts(Query query) {
        var counts = new EnumMap<Standing, Long>(Standing.class);
        for (var standing : Standing.values()) {
            var count =
                    database.createQuery("select count(*) from Citation where " + where(query, standing), Long.class);
            counts.put(standing, bind(count, query, standing).getSingleResult());
        }
        return counts;
    }

    private static String where(Query query, @Nullable Standing standing) {
        var where = new StringBuilder("waitingOn in :turns");
        if (query.officer() != null) {
            where.append(" and officer = :officer");
        }
        if (CitationQuery.NOBODY.equals(query.assignee())) {
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

    private static <T> TypedQuery<T> bind(TypedQuery<T> statement, Query query, @Nullable Standing standing) {
        statement.setParameter("turns", query.turns());
        if (query.officer() != null) {
            statement.setParameter("officer", query.officer());
        }
        if (query.assignee() != null && !CitationQuery.NOBODY.equals(query.assignee())) {
            statement.setParameter("assignee", query.assignee());
        }
        if (standing != null) {
            statement.setParameter("today", query.today());
            if (standing != Standing.OVERDUE) {
                statement.setParameter("ours", OURS);
            }
        }
        return statement;
    }
}
