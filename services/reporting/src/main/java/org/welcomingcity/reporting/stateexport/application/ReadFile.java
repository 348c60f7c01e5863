package org.welcomingcity.reporting.stateexport.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.reporting.stateexport.domain.Batch;
import org.welcomingcity.reporting.stateexport.domain.ExportLine;
import org.welcomingcity.reporting.stateexport.domain.Finding;
import org.welcomingcity.reporting.stateexport.domain.ImportJob;
import org.welcomingcity.reporting.stateexport.domain.ImportJobs;
import org.welcomingcity.reporting.stateexport.domain.ReceivedFiles;
import org.welcomingcity.reporting.stateexport.domain.TakenLines;

/** Reads the lines of a received file, batch by batch; each batch and the position after it commit together. */
@ApplicationScoped
class ReadFile {

    private static final Logger LOG = Logger.getLogger(ReadFile.class);
    private static final int BATCH = 2_000;

    private final ImportJobs jobs;
    private final ReceivedFiles files;
    private final TakenLines lines;
    private final OrdinancePolicy policy;
    private final Clock clock;

    ReadFile(ImportJobs jobs, ReceivedFiles files, TakenLines lines, OrdinancePolicy policy, Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.lines = lines;
        this.policy = policy;
        this.clock = clock;
    }

    List<UUID> unfinished() {
        return jobs.unfinished();
    }

    /** Goes on with the import where it stopped, to the file's end or until told to stop. */
    void goOn(UUID id, BooleanSupplier stopping) {
        jobs.alone(
                id,
                () -> jobs.withId(id)
                        .filter(job ->
                                job.state() == ImportJob.State.RECEIVED || job.state() == ImportJob.State.RUNNING)
                        .ifPresent(job -> {
                            try {
                                read(job, stopping);
                            } catch (RuntimeException e) {
                                giveUp(job, stopping, e);
                            }
                        }));
    }

    private void read(ImportJob job, BooleanSupplier stopping) {
        var text = new PhysicalLines(files.of(job.id()));
        var columns = Columns.of(text.next());
        for (long skipped = 0; skipped < job.read(); skipped++) {
            text.next();
        }
        var reader = new LineReader(columns, job.agency(), LocalDate.now(clock), new OffencesOfADay(policy));
        var position = job.read();
        while (!stopping.getAsBoolean()) {
            var batch = batch(text, reader);
            if (batch.rows() == 0) {
                lines.finish(job, clock.instant());
                return;
            }
            if (!lines.take(job, position, batch, clock.instant())) {
                return;
            }
            position += batch.rows();
        }
    }

    private static Batch batch(PhysicalLines lines, LineReader reader) {
        var taken = new ArrayList<ExportLine>();
        var findings = new ArrayList<Finding>();
        var rows = 0;
        while (rows < BATCH) {
            var text = lines.next();
            if (text == null) {
                break;
            }
            rows++;
            var reading = reader.read(lines.number(), text);
            findings.addAll(reading.findings());
            if (reading.line() != null) {
                taken.add(reading.line());
            }
        }
        return new Batch(rows, taken, findings);
    }

    // A database that went away comes back; a file that cannot be read at the same place twice will not.
    private void giveUp(ImportJob job, BooleanSupplier stopping, RuntimeException cause) {
        if (stopping.getAsBoolean()) {
            return;
        }
        LOG.errorf(cause, "import %s broke off", job.id());
        if (jobs.failures(job.id()) >= 3) {
            jobs.fail(
                    job.id(),
                    "The import broke off at the same place again and again; the log of the service says why.",
                    clock.instant());
        }
    }
}
