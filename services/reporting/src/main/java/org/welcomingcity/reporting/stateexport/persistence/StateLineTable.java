package org.welcomingcity.reporting.stateexport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.database.Sql;
import org.welcomingcity.reporting.stateexport.domain.Encounter;
import org.welcomingcity.reporting.stateexport.domain.ExportLine;
import org.welcomingcity.reporting.stateexport.domain.SpeedingLine;
import org.welcomingcity.reporting.stateexport.domain.StateLines;

/** Reads the lines of state exports. */
@ApplicationScoped
class StateLineTable implements StateLines {

    private final Sql sql;

    StateLineTable(Sql sql) {
        this.sql = sql;
    }

    /** A line with the encounter it is of. */
    private record Found(
            long first, String agency, @Nullable String citation, LocalDate day, Encounter.Line line) {}

    @Override
    public List<Encounter> withOffence(
            String codes, @Nullable String agency, @Nullable LocalDate afterDay, long afterId, int limit) {
        var found = sql.rows(
                """
                with hit as (
                    select encounter, occurred_on, min(id) first from state_export.line
                    where superseded_by is null and offence like ? and (?::text is null or agency = ?)
                    group by encounter, occurred_on
                    having (occurred_on, min(id)) > (?::date, ?)
                    order by occurred_on, first limit ?
                )
                select hit.first, l.agency, l.citation, l.occurred_on, l.line, l.type, l.offence, l.description
                from hit join state_export.line l on l.encounter = hit.encounter and l.superseded_by is null
                order by hit.occurred_on, hit.first, l.id""",
                StateLineTable::found,
                codes + "%",
                agency,
                agency,
                afterDay == null ? LocalDate.EPOCH.minusYears(100) : afterDay,
                afterId,
                limit);
        var lines = new LinkedHashMap<Long, List<Found>>();
        found.forEach(line ->
                lines.computeIfAbsent(line.first(), first -> new ArrayList<>()).add(line));
        return lines.values().stream().map(StateLineTable::encounter).toList();
    }

    private static Encounter encounter(List<Found> lines) {
        var first = lines.getFirst();
        return new Encounter(
                first.first(),
                first.agency(),
                first.citation(),
                first.day(),
                lines.stream().map(Found::line).toList());
    }

    @Override
    public List<SpeedingLine> speeding(@Nullable String agency, @Nullable LocalDate afterDay, long afterId, int limit) {
        return sql.rows(
                """
                select id, agency, line, citation, occurred_on, offence, posted_speed, violation_speed, amount_cents,
                    (select count(*) from state_export.line o where o.encounter = l.encounter and o.superseded_by is null) lines, disposition
                from state_export.line l
                where superseded_by is null and violation_speed is not null and posted_speed is not null and type = 'CIVIL'
                    and (offence like '9017%' or offence like '9018A%')
                    and (?::text is null or agency = ?) and (occurred_on, id) > (?::date, ?)
                order by occurred_on, id limit ?""",
                StateLineTable::speedingLine,
                agency,
                agency,
                afterDay == null ? LocalDate.EPOCH.minusYears(100) : afterDay,
                afterId,
                limit);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                new Encounter.Line(
                        row.getLong(5), ExportLine.Type.valueOf(row.getString(6)), row.getString(7), row.getString(8)));
    }

    private static SpeedingLine speedingLine(ResultSet row) throws SQLException {
        return new SpeedingLine(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getObject(9, Long.class),
                row.getInt(10),
                row.getString(11));
    }
}
