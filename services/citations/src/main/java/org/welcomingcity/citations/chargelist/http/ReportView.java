package org.welcomingcity.citations.chargelist.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.citations.chargelist.domain.ImportedList;

/** What came of a list, row by row. */
@Schema(name = "ChargeListReport")
public record ReportView(
        UUID id,
        @Schema(examples = "Massachusetts charges") String list,
        Instant importedAt,
        String importedBy,
        @Schema(examples = "2405") int rows,
        int added,
        int known,
        int rejected,
        List<FindingView> findings) {
    static ReportView of(ImportedList imported) {
        var report = imported.report();
        return new ReportView(
                report.id(),
                report.list(),
                report.importedAt(),
                report.importedBy(),
                report.rows(),
                report.added(),
                report.known(),
                report.rejected(),
                imported.findings().stream().map(FindingView::of).toList());
    }
}
