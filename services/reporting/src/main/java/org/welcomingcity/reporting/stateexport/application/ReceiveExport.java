package org.welcomingcity.reporting.stateexport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.body.RequestBody;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.reporting.stateexport.domain.ImportJob;
import org.welcomingcity.reporting.stateexport.domain.ImportJobs;
import org.welcomingcity.reporting.stateexport.domain.ReceivedFiles;
import org.welcomingcity.reporting.stateexport.domain.StateExportEvent;

/** Receives a state export: the whole file is stored before anybody is told that it was received. */
@ApplicationScoped
public class ReceiveExport {

    /** Said when a file is there to be read. */
    record Received(UUID job) {}

    /** What came of sending a file. */
    public record Result(ImportJob job, boolean isNew) {}

    private static final int PIECE = 1 << 20;

    private final ImportJobs jobs;
    private final ReceivedFiles files;
    private final RequestBody body;
    private final Acting acting;
    private final Ledger ledger;
    private final Event<Received> received;
    private final Clock clock;

    ReceiveExport(
            ImportJobs jobs,
            ReceivedFiles files,
            RequestBody body,
            Acting acting,
            Ledger ledger,
            Event<Received> received,
            Clock clock) {
        this.jobs = jobs;
        this.files = files;
        this.body = body;
        this.acting = acting;
        this.ledger = ledger;
        this.received = received;
        this.clock = clock;
    }

    /**
     * Stores the file and opens its import. The same file of the same agency again answers the import there is.
     *
     * @throws org.welcomingcity.kernel.Refused when it lacks a column or has no line; nothing is stored
     */
    @Transactional
    public Result receive(String agency, String fileName, InputStream file) {
        var known = jobs.ofFile(agency, body.digest());
        if (known.isPresent()) {
            return new Result(known.get(), false);
        }
        var job = new ImportJob(
                UUID.randomUUID(),
                agency,
                fileName,
                body.digest(),
                0,
                0,
                ImportJob.State.RECEIVED,
                clock.instant(),
                acting.user().knownAs().value(),
                null,
                null,
                0,
                0,
                0,
                0,
                0,
                null);
        jobs.add(job);
        var bytes = store(job.id(), file);
        jobs.measured(job.id(), bytes, rowsOf(job.id()));
        ledger.append(new StateExportEvent.ExportReceived(job.id()));
        received.fire(new Received(job.id()));
        return new Result(jobs.withId(job.id()).orElseThrow(), true);
    }

    private long store(UUID job, InputStream file) {
        try {
            long bytes = 0;
            var number = 0;
            for (var piece = file.readNBytes(PIECE); piece.length > 0; piece = file.readNBytes(PIECE)) {
                files.add(job, number++, piece);
                bytes += piece.length;
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the file broke off", e);
        }
    }

    private long rowsOf(UUID job) {
        var lines = new PhysicalLines(files.of(job));
        Columns.of(lines.next());
        long rows = 0;
        while (lines.next() != null) {
            rows++;
        }
        var faults = new Faults();
        if (rows == 0) {
            faults.add("", "state-export-rows", "the file has a header and no line", "send a file with lines");
        }
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED, "malformed-request", "The export has nothing in it. Nothing was stored.");
        return rows;
    }
}
