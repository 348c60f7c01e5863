package org.welcomingcity.reporting.stateexport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.database.Json;
import org.welcomingcity.platform.database.Sql;
import org.welcomingcity.reporting.stateexport.domain.Finding;
import org.welcomingcity.reporting.stateexport.domain.Findings;
import org.welcomingcity.reporting.stateexport.domain.LineDamage;

/** What is wrong with lines, one row a line and sort of damage. */
@ApplicationScoped
class FindingTable implements Findings {

    private final Sql sql;

    FindingTable(Sql sql) {
        this.sql = sql;
    }

    /** Keeps findings; one that is there stays as it is. */
    void store(UUID job, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        sql.change(
                """
                insert into state_export.finding (job, line, dirt, severity, citation, detail)
                select ?, x.line, x.damage, x.severity, x.citation, left(x.detail, 200)
                from jsonb_to_recordset(?::jsonb) as x(line bigint, damage text, severity text, citation text, detail text)
                on conflict do nothing""",
                job,
                Json.write(findings.stream()
                        .map(finding -> new StoredFinding(
                                finding.line(),
                                finding.damage().name(),
                                finding.damage().severity().name(),
                                finding.citation(),
                                finding.detail()))
                        .toList()));
    }

    /** A finding as it travels to the database. */
    record StoredFinding(
            long line,
            String damage,
            String severity,
            @Nullable String citation,
            @Nullable String detail) {}

    @Override
    public Map<LineDamage, Long> counts(UUID job) {
        var counts = new EnumMap<LineDamage, Long>(LineDamage.class);
        sql.rows(
                        "select dirt, lines from state_export.damage_count where job = ? and lines > 0",
                        row -> Map.entry(LineDamage.valueOf(row.getString(1)), row.getLong(2)),
                        job)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(counts);
    }

    @Override
    public List<Finding> after(
            UUID job,
            LineDamage.@Nullable Severity severity,
            @Nullable LineDamage damage,
            long afterLine,
            @Nullable LineDamage afterDamage,
            int limit) {
        return sql.rows(
                """
                select line, citation, dirt, detail from state_export.finding
                where job = ? and (line, dirt) > (?, ?) and (?::text is null or severity = ?)
                    and (?::text is null or dirt = ?)
                order by line, dirt limit ?""",
                row -> new Finding(
                        row.getLong(1), row.getString(2), LineDamage.valueOf(row.getString(3)), row.getString(4)),
                job,
                afterLine,
                afterDamage == null ? "" : afterDamage.name(),
                name(severity),
                name(severity),
                name(damage),
                name(damage),
                limit);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
