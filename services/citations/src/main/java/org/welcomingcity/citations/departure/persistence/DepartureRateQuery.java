package org.welcomingcity.citations.departure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import org.welcomingcity.citations.departure.domain.DepartureRates;

@ApplicationScoped
class DepartureRateQuery implements DepartureRates {

    private final EntityManager database;

    DepartureRateQuery(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Month> between(YearMonth first, YearMonth last) {
        @SuppressWarnings("unchecked") // A native query has no type until it is read.
        var rows = (List<Object[]>) database.createNativeQuery("""
                        select to_char(m.month, 'YYYY-MM'), count(s.id), count(d.id),
                               count(d.id) filter (where d.rests_on_status)
                        from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 month') m(month)
                        left join stop s on s.occurred_on >= m.month and s.occurred_on < m.month + interval '1 month'
                            and s.facts ->> 'licence' in ('NONE', 'EXPIRED', 'SUSPENDED_OR_REVOKED')
                        left join citation c on c.stop_id = s.id
                        left join departure d on d.case_number = c.number and d.concern = 'PRESUMPTION'
                        group by m.month order by m.month""", Object[].class)
                .setParameter("first", first.atDay(1).toString())
                .setParameter("last", last.atDay(1).toString())
                .getResultList();
        return rows.stream()
                .map(row -> new Month(
                        YearMonth.parse((String) row[0]),
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue()))
                .toList();
    }
}
