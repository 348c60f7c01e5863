package org.welcomingcity.reporting.stateexport.persistence;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.database.Sql;
import org.welcomingcity.reporting.stateexport.domain.ImportJob;
import org.welcomingcity.reporting.stateexport.domain.ImportJobs;

/** The imports, one row each. */
@ApplicationScoped
class ImportJobTable implements ImportJobs {

    private final Sql sql;

    ImportJobTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ImportJob> ofFile(String agency, String digest) {
        return sql
                .rows(
                        "select * from state_export.job where agency = ? and digest = ?",
                        ImportJobTable::job,
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
    public void measured(UUID job, long bytes, long rows) {
        sql.change("update state_export.job set bytes = ?, rows = ? where id = ?", bytes, rows, job);
    }

    @Override
    public Optional<ImportJob> withId(UUID id) {
        return sql.rows("select * from state_export.job where id = ?", ImportJobTable::job, id).stream()
                .findFirst();
    }

    @Override
    public List<ImportJob> newest(@Nullable Instant before, @Nullable UUID beforeId, int limit) {
        return before == null
                ? sql.rows(
                        "select * from state_export.job order by received_at desc, id desc limit ?",
                        ImportJobTable::job,
                        limit)
                : sql.rows(
                        "select * from state_export.job where (received_at, id) < (?, ?)"
                                + " order by received_at desc, id desc limit ?",
                        ImportJobTable::job,
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
