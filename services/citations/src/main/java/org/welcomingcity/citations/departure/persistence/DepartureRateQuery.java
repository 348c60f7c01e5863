package org.welcomingcity.citations.departure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import org.welcomingcity.citations.departure.domain.DepartureRates;
import org.welcomingcity.platform.database.Sql;

@ApplicationScoped
class DepartureRateQuery implements DepartureRates {

    private final Sql sql;

    DepartureRateQuery(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Month> between(YearMonth first, YearMonth last) {
        return sql.rows(
                """
                select to_char(m.month, 'YYYY-MM'), count(s.id), count(d.id), count(d.id) filter (where d.rests_on_status)
                from generate_series(?::timestamp, ?::timestamp, interval '1 month') m(month)
                left join stop s on s.occurred_on >= m.month and s.occurred_on < m.month + interval '1 month'
                    and s.facts ->> 'licence' in ('NONE', 'EXPIRED', 'SUSPENDED_OR_REVOKED')
                left join citation c on c.stop_id = s.id
                left join departure d on d.case_number = c.number and d.concern = 'PRESUMPTION'
                group by m.month order by m.month""",
                row -> new Month(YearMonth.parse(row.getString(1)), row.getLong(2), row.getLong(3), row.getLong(4)),
                first.atDay(1).toString(),
                last.atDay(1).toString());
    }
}
