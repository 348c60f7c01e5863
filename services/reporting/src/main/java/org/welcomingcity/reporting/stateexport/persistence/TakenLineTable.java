package org.welcomingcity.reporting.stateexport.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomingcity.platform.database.Json;
import org.welcomingcity.platform.database.Sql;
import org.welcomingcity.reporting.stateexport.domain.Batch;
import org.welcomingcity.reporting.stateexport.domain.Finding;
import org.welcomingcity.reporting.stateexport.domain.ImportJob;
import org.welcomingcity.reporting.stateexport.domain.LineDamage;
import org.welcomingcity.reporting.stateexport.domain.TakenLines;

/** Takes lines in: each once, whatever file it comes in, together with how far its import is. */
@ApplicationScoped
class TakenLineTable implements TakenLines {

    private static final String INSERT_LINES = """
            insert into state_export.line (job, last_job, line, digest, agency, citation, encounter, occurred_on, occurred_at, violator,
                type, offence, description, disposition, location, searched, crash, court, licence_state, licence_class,
                plate_type, vehicle_state, vehicle_year, make_model, commercial, amount_cents, hearing_requested,
                posted_speed, violation_speed, delivered)
            select ?, ?, x."line", decode(x."digest", 'hex'), ?, x."citation", x."encounter", x."occurredOn", x."occurredAt",
                x."violator", x."type", x."offence", x."description", x."disposition", x."location", x."searched", x."crash",
                x."court", x."licenceState", x."licenceClass", x."plateType", x."vehicleState", x."vehicleYear",
                x."makeModel", x."commercial", x."amountCents", x."hearingRequested", x."postedSpeed", x."violationSpeed",
                x."delivered"
            from jsonb_to_recordset(?::jsonb) as x("line" bigint, "digest" text, "citation" text, "encounter" text,
                "occurredOn" date, "occurredAt" time, "violator" text, "type" text, "offence" text, "description" text,
                "disposition" text, "location" text, "searched" boolean, "crash" boolean, "court" text,
                "licenceState" text, "licenceClass" text, "plateType" text, "vehicleState" text, "vehicleYear" integer,
                "makeModel" text, "commercial" boolean, "amountCents" bigint, "hearingRequested" boolean,
                "postedSpeed" integer, "violationSpeed" integer, "delivered" text)
            order by x."line"
            on conflict (digest) do nothing
            returning line""";

    // What only shows when the lines of a citation are looked at together; the day tells encounters apart.
    private static final String WHOLE_CITATIONS = """
            with mine as (
                select * from state_export.line where job = ? and citation is not null
            ), pairs as (
                select m.line, m.citation, 'DUPLICATE_PAIR' dirt,
                    'as line ' || (select string_agg(o.line::text, ', ' order by o.line) from state_export.line o
                        where o.superseded_by is null and o.encounter = m.encounter and o.offence = m.offence
                            and o.id <> m.id) detail
                from mine m
                where exists (select from state_export.line o
                    where o.superseded_by is null and o.encounter = m.encounter and o.offence = m.offence
                            and o.id <> m.id)
            ), types as (
                select m.line, m.citation, 'MIXED_TYPES' dirt,
                    (select string_agg(distinct o.type, ', ') from state_export.line o
                        where o.superseded_by is null and o.agency = m.agency and o.citation = m.citation) detail
                from mine m
                where exists (select from state_export.line o
                    where o.superseded_by is null and o.agency = m.agency and o.citation = m.citation
                        and o.type <> m.type)
            ), days as (
                select m.line, m.citation, 'SEVERAL_DAYS' dirt,
                    (select string_agg(distinct o.occurred_on::text, ', ') from state_export.line o
                        where o.superseded_by is null and o.agency = m.agency and o.citation = m.citation) detail
                from mine m
                where exists (select from state_export.line o
                    where o.superseded_by is null and o.agency = m.agency and o.citation = m.citation
                        and o.occurred_on <> m.occurred_on)
            )
            insert into state_export.finding (job, line, dirt, severity, citation, detail)
            select ?, line, dirt, 'REMARK', citation, left(detail, 200)
            from (select * from pairs union all select * from types union all select * from days) found
            on conflict do nothing""";

    // One line of an earlier file, gone from this one, and one line here about the same offence on the same citation.
    private static final String CORRECTIONS = """
            with came as (
                select agency, citation, offence, min(id) id, min(line) line from state_export.line
                where job = ? and citation is not null and superseded_by is null
                group by agency, citation, offence having count(*) = 1
            ), gone as (
                select o.agency, o.citation, o.offence, min(o.id) id from state_export.line o
                join came using (agency, citation, offence)
                where o.superseded_by is null and o.id <> came.id
                group by o.agency, o.citation, o.offence
                having count(*) = 1 and bool_and(o.last_job <> ?)
            ), corrected as (
                update state_export.line o set superseded_by = came.id
                from gone join came using (agency, citation, offence)
                where o.id = gone.id
                returning came.line, came.citation, o.line earlier
            )
            insert into state_export.finding (job, line, dirt, severity, citation, detail)
            select ?, line, 'CORRECTS_A_LINE', 'REMARK', citation, 'line ' || earlier || ' of an earlier file'
            from corrected
            on conflict do nothing""";

    private final Sql sql;
    private final FindingTable findings;

    TakenLineTable(Sql sql, FindingTable findings) {
        this.sql = sql;
        this.findings = findings;
    }

    @Override
    @Transactional
    public boolean take(ImportJob job, long from, Batch batch, Instant now) {
        var mine = sql.rows(
                "select read from state_export.job where id = ? and state in ('RECEIVED', 'RUNNING') for update",
                row -> row.getLong(1),
                job.id());
        if (mine.isEmpty() || mine.getFirst() != from) {
            return false;
        }
        var noticed = new ArrayList<>(batch.findings());
        var taken = insert(job, batch);
        var repeated = repeated(job, batch, taken, noticed);
        var rejected = batch.rows() - batch.lines().size() + repeated.size();
        var known = new HashSet<Long>();
        batch.lines().forEach(line -> known.add(line.line()));
        known.removeAll(taken);
        known.removeAll(repeated);
        seen(job, batch, known);
        // What an earlier import took was remarked upon there; a repeated line has one finding, that it repeats.
        noticed.removeIf(finding -> known.contains(finding.line())
                || (repeated.contains(finding.line()) && finding.damage() != LineDamage.REPEATED_LINE));
        findings.store(job.id(), noticed);
        var remarked = noticed.stream()
                .filter(finding -> finding.damage().severity() == LineDamage.Severity.REMARK)
                .map(Finding::line)
                .distinct()
                .count();
        sql.change("""
                update state_export.job set state = 'RUNNING', started_at = coalesce(started_at, ?), read = read + ?,
                    taken = taken + ?, known = known + ?, rejected = rejected + ?, remarked = remarked + ?, failures = 0
                where id = ?""", now, batch.rows(), taken.size(), known.size(), rejected, remarked, job.id());
        return true;
    }

    private Set<Long> insert(ImportJob job, Batch batch) {
        return batch.lines().isEmpty()
                ? Set.of()
                : new HashSet<>(sql.rows(
                        INSERT_LINES,
                        row -> row.getLong(1),
                        job.id(),
                        job.id(),
                        job.agency(),
                        Json.write(batch.lines())));
    }

    private void seen(ImportJob job, Batch batch, Set<Long> known) {
        if (!known.isEmpty()) {
            sql.change(
                    "update state_export.line set last_job = ? where digest in"
                            + " (select decode(d, 'hex') from unnest(?::text[]) d)",
                    job.id(),
                    batch.lines().stream()
                            .filter(line -> known.contains(line.line()))
                            .map(line -> line.digest())
                            .toArray(String[]::new));
        }
    }

    // Lines that were not inserted: either this file had them before, or an earlier import took them.
    private Set<Long> repeated(ImportJob job, Batch batch, Set<Long> taken, List<Finding> noticed) {
        var left = batch.lines().stream()
                .filter(line -> !taken.contains(line.line()))
                .toList();
        if (left.isEmpty()) {
            return Set.of();
        }
        var firstLines = new HashMap<String, Long>();
        sql.rows(
                        "select encode(digest, 'hex'), line from state_export.line where job = ? and digest in"
                                + " (select decode(d, 'hex') from unnest(?::text[]) d)",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        job.id(),
                        left.stream().map(line -> line.digest()).toArray(String[]::new))
                .forEach(entry -> firstLines.put(entry.getKey(), entry.getValue()));
        var repeated = new HashSet<Long>();
        for (var line : left) {
            var first = firstLines.get(line.digest());
            if (first != null) {
                repeated.add(line.line());
                noticed.add(new Finding(line.line(), line.citation(), LineDamage.REPEATED_LINE, "as line " + first));
            }
        }
        return repeated;
    }

    @Override
    @Transactional
    public void finish(ImportJob job, Instant now) {
        sql.change("analyze state_export.line");
        sql.change(CORRECTIONS, job.id(), job.id(), job.id());
        sql.change(WHOLE_CITATIONS, job.id(), job.id());
        sql.change("delete from state_export.piece where job = ?", job.id());
        sql.change("""
                update state_export.job set state = 'COMPLETED', started_at = coalesce(started_at, ?), finished_at = ?,
                    remarked = (select count(distinct line) from state_export.finding
                        where job = ? and severity = 'REMARK')
                where id = ?""", now, now, job.id(), job.id());
    }
}
