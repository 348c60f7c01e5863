package org.welcomingcity.citations.chargelist.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.citations.chargelist.domain.Charges;

/** That a list was imported, and what came of its rows in numbers. */
@Schema(name = "ChargeListImport")
public record ImportView(
        UUID id,
        @Schema(examples = "Massachusetts charges") String list,
        Instant importedAt,
        String importedBy,
        @Schema(examples = "2405") int rows,
        int added,
        int known,
        int rejected) {
    static ImportView of(Charges.Report report) {
        return new ImportView(
                report.id(),
                report.list(),
                report.importedAt(),
                report.importedBy(),
                report.rows(),
                report.added(),
                report.known(),
                report.rejected());
    }
}
