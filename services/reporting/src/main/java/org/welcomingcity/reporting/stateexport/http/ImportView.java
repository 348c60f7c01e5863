package org.welcomingcity.reporting.stateexport.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.reporting.stateexport.domain.ImportJob;
import org.welcomingcity.reporting.stateexport.domain.LineDamage;

/**
 * An import as it is shown, for a progress bar.
 *
 * @param percent how much of the file was read; 100 means completed
 * @param rows how many lines the file has
 * @param read how many were read: taken, known from an earlier import, or rejected
 * @param remarked how many of the taken have a remark
 * @param dirt how often each sort of damage was found
 */
@Schema(name = "StateExportImport")
public record ImportView(
        UUID id,
        @Schema(examples = "Boston Police") String agency,
        @Schema(examples = "citations-2020-jan-sep.csv") String fileName,
        String digest,
        @Schema(examples = "5278546") long bytes,
        ImportJob.State state,
        @Schema(examples = "68") int percent,
        @Schema(examples = "35352") long rows,
        @Schema(examples = "24000") long read,
        @Schema(examples = "23999") long taken,
        long known,
        long rejected,
        long remarked,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String problem,
        List<Count> dirt) {

    /** How often one sort of damage was found. */
    @Schema(name = "StateExportDamage")
    public record Count(
            @Schema(examples = "NO_HOUR") LineDamage dirt,
            LineDamage.Severity severity,
            String words,
            @Schema(examples = "1413") long lines) {}

    static ImportView of(ImportJob job, Map<LineDamage, Long> damage) {
        return new ImportView(
                job.id(),
                job.agency(),
                job.fileName(),
                job.digest(),
                job.bytes(),
                job.state(),
                job.percent(),
                job.rows(),
                job.read(),
                job.taken(),
                job.known(),
                job.rejected(),
                job.remarked(),
                job.receivedAt(),
                job.receivedBy(),
                job.startedAt(),
                job.finishedAt(),
                job.problem(),
                damage.entrySet().stream()
                        .map(entry -> new Count(
                                entry.getKey(),
                                entry.getKey().severity(),
                                entry.getKey().words(),
                                entry.getValue()))
                        .toList());
    }
}
