package org.welcomingcity.citations.stateexport.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stateexport.domain.Batch;
import org.welcomingcity.citations.stateexport.domain.Dirt;
import org.welcomingcity.citations.stateexport.domain.Finding;
import org.welcomingcity.citations.stateexport.domain.ImportJob;
import org.welcomingcity.citations.stateexport.domain.StateExports;
import org.welcomingcity.platform.database.Json;
import org.welcomingcity.platform.database.Sql;

/** Jobs, pieces, lines and findings in the schema {@code state_export}. */
@ApplicationScoped
class StateExportTables implements StateExports {

    private static final String INSERT_LINES = """
            insert into state_export.line (job, line, digest, agency, citation, encounter, occurred_on, occurred_at, violator,
                type, offence, description, disposition, location, searched, crash, court, licence_state, licence_class,
                plate_type, vehicle_state, vehicle_year, make_model, commercial, amount_cents, hearing_requested,
                posted_speed, violation_speed, delivered)
            select ?, x."line", decode(x."digest", 'hex'), ?, x."citation", x."encounter", x."occurredOn", x."occurredAt",
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
                        where o.encounter = m.encounter and o.offence = m.offence and o.id <> m.id) detail
                from mine m
                where exists (select from state_export.line o
                    where o.encounter = m.encounter and o.offence = m.offence and o.id <> m.id)
            ), types as (
                select m.line, m.citation, 'MIXED_TYPES' dirt,
                    (select string_agg(distinct o.type, ', ') from state_export.line o
                        where o.agency = m.agency and o.citation = m.citation) detail
                from mine m
                where exists (select from state_export.line o
                    where o.agency = m.agency and o.citation = m.citation and o.type <> m.type)
            ), days as (
                select m.line, m.citation, 'SEVERAL_DAYS' dirt,
                    (select string_agg(distinct o.occurred_on::text, ', ') from state_export.line o
                        where o.agency = m.agency and o.citation = m.citation) detail
                from mine m
                where exists (select from state_export.line o
                    where o.agency = m.agency and o.citation = m.citation and o.occurred_on <> m.occurred_on)
            )
            insert into state_export.finding (job, line, dirt, severity, citation, detail)
            select ?, line, dirt, 'REMARK', citation, left(detail, 200)
            from (select * from pairs union all select * from types union all select * from days) found
            on conflict do nothing""";

    private final Sql sql;

    StateExportTables(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ImportJob> ofFile(String agency, String digest) {
        return sql
                .rows(
                        "select * from state_export.job where agency = ? and digest = ?",
                        StateExportTables::job,
                        agency,
                        digest)
                .stream()
                .findFirst();
    }

    @Override
    public void add(ImportJob job) {
        sql.change(
                "insert into state_export.job (id, agency, file_name, digest, bytes, rows, state, received_at, received_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                job.id(),
                job.agency(),
                job.fileName(),
                job.digest(),
                job.bytes(),
                job.rows(),
                job.state().name(),
                job.receivedAt(),
                job.receivedBy());
    }

    @Override
    public void addPiece(UUID job, int number, byte[] bytes) {
        sql.change("insert into state_export.piece (job, number, bytes) values (?, ?, ?)", job, number, bytes);
    }

    @Override
    public void measured(UUID job, long bytes, long rows) {
        sql.change("update state_export.job set bytes = ?, rows = ? where id = ?", bytes, rows, job);
    }

    @Override
    public Optional<ImportJob> withId(UUID id) {
        return sql.rows("select * from state_export.job where id = ?", StateExportTables::job, id).stream()
                .findFirst();
    }

    @Override
    public List<ImportJob> newest(@Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return before == null
                ? sql.rows(
                        "select * from state_export.job order by received_at desc, id desc limit ?",
                        StateExportTables::job,
                        limit)
                : sql.rows(
                        "select * from state_export.job where (received_at, id) < (?, ?)"
                                + " order by received_at desc, id desc limit ?",
                        StateExportTables::job,
                        before,
                        beforeId,
                        limit);
    }

    @Override
    public List<UUID> unfinished() {
        return sql.rows(
                "select id from state_export.job where state in ('RECEIVED', 'RUNNING') order by received_at, id",
                row -> row.getObject(1, UUID.class));
    }

    @Override
    public InputStream file(UUID job) {
        return new java.io.SequenceInputStream(new Enumeration<>() {
            private int next;
            private byte @Nullable [] piece = pieceOf(job, 0);

            @Override
            public boolean hasMoreElements() {
                return piece != null;
            }

            @Override
            public InputStream nextElement() {
                var bytes = piece;
                if (bytes == null) {
                    throw new NoSuchElementException();
                }
                piece = pieceOf(job, ++next);
                return new java.io.ByteArrayInputStream(bytes);
            }
        });
    }

    private byte @Nullable [] pieceOf(UUID job, int number) {
        var found = sql.rows(
                "select bytes from state_export.piece where job = ? and number = ?",
                row -> requireNonNull(row.getBytes(1)),
                job,
                number);
        return found.isEmpty() ? null : found.getFirst();
    }

    // The lock belongs to the connection: the database takes it back the moment the process is gone.
    @Override
    @Transactional(TxType.NEVER)
    public boolean alone(UUID job, Runnable work) {
        try (var connection = sql.connection();
                var lock = connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))");
                var release = connection.prepareStatement("select pg_advisory_unlock(hashtextextended(?, 0))")) {
            var name = "state-export/" + job;
            lock.setString(1, name);
            release.setString(1, name);
            try (var answer = lock.executeQuery()) {
                if (!answer.next() || !answer.getBoolean(1)) {
                    return false;
                }
            }
            try {
                work.run();
            } finally {
                release.execute();
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the database did not answer", e);
        }
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
        var findings = new ArrayList<>(batch.findings());
        var taken = insert(job, batch);
        var repeated = repeated(job, batch, taken, findings);
        var rejected = batch.rows() - batch.lines().size() + repeated.size();
        var known = new HashSet<Long>();
        batch.lines().forEach(line -> known.add(line.line()));
        known.removeAll(taken);
        known.removeAll(repeated);
        // What an earlier import took was remarked upon there; a repeated line has one finding, that it repeats.
        findings.removeIf(finding -> known.contains(finding.line())
                || (repeated.contains(finding.line()) && finding.dirt() != Dirt.REPEATED_LINE));
        store(job.id(), findings);
        var remarked = findings.stream()
                .filter(finding -> finding.dirt().severity() == Dirt.Severity.REMARK)
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
                        INSERT_LINES, row -> row.getLong(1), job.id(), job.agency(), Json.write(batch.lines())));
    }

    // Lines that were not inserted: either this file had them before, or an earlier import took them.
    private Set<Long> repeated(ImportJob job, Batch batch, Set<Long> taken, List<Finding> findings) {
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
                findings.add(new Finding(line.line(), line.citation(), Dirt.REPEATED_LINE, "as line " + first));
            }
        }
        return repeated;
    }

    private void store(UUID job, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        sql.change(
                """
                insert into state_export.finding (job, line, dirt, severity, citation, detail)
                select ?, x.line, x.dirt, x.severity, x.citation, left(x.detail, 200)
                from jsonb_to_recordset(?::jsonb) as x(line bigint, dirt text, severity text, citation text, detail text)
                on conflict do nothing""",
                job,
                Json.write(findings.stream()
                        .map(finding -> new StoredFinding(
                                finding.line(),
                                finding.dirt().name(),
                                finding.dirt().severity().name(),
                                finding.citation(),
                                finding.detail()))
                        .toList()));
    }

    /** A finding as it travels to the database. */
    record StoredFinding(
            long line,
            String dirt,
            String severity,
            @Nullable String citation,
            @Nullable String detail) {}

    @Override
    @Transactional
    public void finish(ImportJob job, Instant now) {
        sql.change("analyze state_export.line");
        sql.change(WHOLE_CITATIONS, job.id(), job.id());
        sql.change("delete from state_export.piece where job = ?", job.id());
        sql.change("""
                update state_export.job set state = 'COMPLETED', started_at = coalesce(started_at, ?), finished_at = ?,
                    remarked = (select count(distinct line) from state_export.finding
                        where job = ? and severity = 'REMARK')
                where id = ?""", now, now, job.id(), job.id());
    }

    @Override
    @Transactional
    public int failures(UUID job) {
        return sql.rows(
                        "update state_export.job set failures = failures + 1 where id = ? returning failures",
                        row -> row.getInt(1),
                        job)
                .getFirst();
    }

    @Override
    @Transactional
    public void fail(UUID job, String problem, Instant now) {
        sql.change(
                "update state_export.job set state = 'FAILED', problem = ?, finished_at = ? where id = ?",
                problem,
                now,
                job);
    }

    @Override
    public Map<Dirt, Long> dirt(UUID job) {
        var counts = new EnumMap<Dirt, Long>(Dirt.class);
        sql.rows(
                        "select dirt, count(*) from state_export.finding where job = ? group by dirt",
                        row -> Map.entry(Dirt.valueOf(row.getString(1)), row.getLong(2)),
                        job)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(counts);
    }

    @Override
    public List<Finding> findings(
            UUID job,
            Dirt.@Nullable Severity severity,
            @Nullable Dirt dirt,
            long afterLine,
            @Nullable Dirt afterDirt,
            int limit) {
        return sql.rows(
                """
                select line, citation, dirt, detail from state_export.finding
                where job = ? and (line, dirt) > (?, ?) and (?::text is null or severity = ?)
                    and (?::text is null or dirt = ?)
                order by line, dirt limit ?""",
                row -> new Finding(row.getLong(1), row.getString(2), Dirt.valueOf(row.getString(3)), row.getString(4)),
                job,
                afterLine,
                afterDirt == null ? "" : afterDirt.name(),
                name(severity),
                name(severity),
                name(dirt),
                name(dirt),
                limit);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getString("agency"),
                row.getString("file_name"),
                row.getString("digest"),
                row.getLong("bytes"),
                row.getLong("rows"),
                ImportJob.State.valueOf(row.getString("state")),
                requireNonNull(Sql.instant(row, "received_at")),
                row.getString("received_by"),
                Sql.instant(row, "started_at"),
                Sql.instant(row, "finished_at"),
                row.getLong("read"),
                row.getLong("taken"),
                row.getLong("known"),
                row.getLong("rejected"),
                row.getLong("remarked"),
                row.getString("problem"));
    }
}
