package org.welcomingcity.citations.stateexport.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.welcomingcity.citations.stateexport.domain.Batch;
import org.welcomingcity.citations.stateexport.domain.ExportLine;
import org.welcomingcity.citations.stateexport.domain.Finding;
import org.welcomingcity.citations.stateexport.domain.ImportJob;
import org.welcomingcity.citations.stateexport.domain.StateExports;
import org.welcomingcity.policy.OrdinancePolicy;

/** Reads the lines of a received file, batch by batch; each batch and the position after it commit together. */
@ApplicationScoped
class ReadFile {

    private static final Logger LOG = Logger.getLogger(ReadFile.class);
    private static final int BATCH = 2_000;

    private final StateExports exports;
    private final OrdinancePolicy policy;
    private final Clock clock;

    ReadFile(StateExports exports, OrdinancePolicy policy, Clock clock) {
        this.exports = exports;
        this.policy = policy;
        this.clock = clock;
    }

    List<UUID> unfinished() {
        return exports.unfinished();
    }

    /** Goes on with the import where it stopped, to the file's end or until told to stop. */
    void goOn(UUID id, BooleanSupplier stopping) {
        exports.alone(
                id,
                () -> exports.withId(id)
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
        var lines = new PhysicalLines(exports.file(job.id()));
        var columns = Columns.of(lines.next());
        for (long skipped = 0; skipped < job.read(); skipped++) {
            lines.next();
        }
        var reader = new LineReader(columns, job.agency(), LocalDate.now(clock), new OffencesOfADay(policy));
        var position = job.read();
        while (!stopping.getAsBoolean()) {
            var batch = batch(lines, reader);
            if (batch.rows() == 0) {
                exports.finish(job, clock.instant());
                return;
            }
            if (!exports.take(job, position, batch, clock.instant())) {
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
        if (exports.failures(job.id()) >= 3) {
            exports.fail(
                    job.id(),
                    "The import broke off at the same place again and again; the log of the service says why.",
                    clock.instant());
        }
    }
}
